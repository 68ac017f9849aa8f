package jp.jissen.visit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Visits extends Repository<Visit, UUID> {

    Visit save(Visit visit);

    Visit saveAndFlush(Visit visit);

    Optional<Visit> findById(UUID id);

    List<Visit> findByIdIn(Collection<UUID> ids);

    @Query("select id from Visit where spaceId in :spaces and id in :ids")
    List<UUID> inSpaces(Collection<UUID> spaces, Collection<UUID> ids);

    /** For writing: who comes second in the same moment waits, and then sees what the first has saved. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Visit where id = :id")
    Optional<Visit> lock(UUID id);

    @Query("from Visit where enrolmentId = :enrolment order by number")
    List<Visit> ofEnrolment(UUID enrolment);
}
