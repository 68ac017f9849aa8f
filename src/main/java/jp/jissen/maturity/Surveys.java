package jp.jissen.maturity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Surveys extends Repository<Survey, UUID> {

    Survey save(Survey survey);

    Survey saveAndFlush(Survey survey);

    @Query("select enrolmentId from Survey where spaceId in :spaces and enrolmentId in :enrolments")
    List<UUID> inSpaces(Collection<UUID> spaces, Collection<UUID> enrolments);

    /** For writing: who comes second in the same moment waits, and then sees what the first has saved. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Survey where enrolmentId = :enrolment and stage = :stage")
    Optional<Survey> lock(UUID enrolment, SurveyStage stage);

    /** The one before first. */
    @Query("from Survey where enrolmentId = :enrolment order by case when stage = BEFORE then 0 else 1 end")
    List<Survey> ofEnrolment(UUID enrolment);

    @Query("from Survey where editionId = :edition")
    List<Survey> ofEdition(UUID edition);
}
