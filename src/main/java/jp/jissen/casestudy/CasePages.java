package jp.jissen.casestudy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CasePages extends Repository<CasePage, UUID> {

    CasePage saveAndFlush(CasePage page);

    Optional<CasePage> findById(UUID id);

    /** For writing: who comes second in the same moment waits, and then sees what the first has saved. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from CasePage where id = :id")
    Optional<CasePage> lock(UUID id);

    @Query("from CasePage where enrolmentId = :enrolment")
    Optional<CasePage> ofEnrolment(UUID enrolment);

    @Query("from CasePage where enrolmentId in :enrolments")
    List<CasePage> ofEnrolments(Collection<UUID> enrolments);

    @Query("from CasePage where editionId = :edition")
    List<CasePage> ofEdition(UUID edition);

    @Query("select id from CasePage where spaceId in :spaces and id in :ids")
    List<UUID> inSpaces(Collection<UUID> spaces, Collection<UUID> ids);
}
