package jp.jissen.company;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Enrolments extends Repository<Enrolment, UUID> {

    Enrolment save(Enrolment enrolment);

    Optional<Enrolment> findById(UUID id);

    @Query("from Enrolment where companyId in :companies")
    List<Enrolment> of(Collection<UUID> companies);

    @Query("from Enrolment where companyId = :company and editionId = :edition")
    Optional<Enrolment> find(UUID company, UUID edition);

    @Query("from Enrolment where editionId = :edition")
    List<Enrolment> ofEdition(UUID edition);

    @Query("select status as status, count(*) as count from Enrolment where editionId = :edition group by status")
    List<StatusCount> counts(UUID edition);

    /** How many companies stand where. */
    interface StatusCount {

        EnrolmentStatus getStatus();

        long getCount();
    }
}
