package jp.jissen.company;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;

/** The people and dates that hang on enrolments: each kind in one statement, however many rows. */
@Repository
class TakingPart {

    private final EntityManager entities;

    TakingPart(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object row) {
        entities.persist(row);
    }

    List<Participant> participants(Collection<UUID> enrolments) {
        return list("from Participant where enrolmentId in :ids order by takesPartFrom, id", Participant.class, enrolments);
    }

    List<ExpertAssignment> assignments(Collection<UUID> enrolments) {
        return list("from ExpertAssignment where enrolmentId in :ids order by assignedFrom, id", ExpertAssignment.class, enrolments);
    }

    /** Whether the person still takes part for the company after the day, in whatever year, other than by the given seat. */
    boolean takesPartElse(Participant seat, LocalDate day) {
        return seats(seat).anyMatch(other -> other.takesPartAfter(day));
    }

    /** As {@link #takesPartElse}, in the same year. */
    boolean takesPartElseInYear(Participant seat, LocalDate day) {
        return seats(seat).anyMatch(other -> other.enrolment().equals(seat.enrolment()) && other.takesPartAfter(day));
    }

    /** Whether the expert is in charge of the company after the day, in whatever year, other than by the given charge. */
    boolean inChargeElse(ExpertAssignment charge, LocalDate day) {
        return entities.createQuery("from ExpertAssignment where spaceId = :space and accountId = :account and id <> :id", ExpertAssignment.class)
                .setParameter("space", charge.space().value()).setParameter("account", charge.account().value()).setParameter("id", charge.id().value())
                .getResultStream().anyMatch(other -> other.open(day.plusDays(1)));
    }

    private Stream<Participant> seats(Participant but) {
        return entities.createQuery("from Participant where spaceId = :space and accountId = :account and id <> :id", Participant.class)
                .setParameter("space", but.space().value()).setParameter("account", but.account().value()).setParameter("id", but.id().value()).getResultStream();
    }

    List<EnrolmentStep> steps(UUID enrolment) {
        return list("from EnrolmentStep where enrolmentId in :ids order by position", EnrolmentStep.class, List.of(enrolment));
    }

    List<CompanyClosing> closings(Collection<UUID> companies) {
        return list("from CompanyClosing where companyId in :ids order by beginsOn", CompanyClosing.class, companies);
    }

    Optional<Participant> participant(ParticipantId id) {
        return list("from Participant where id in :ids", Participant.class, List.of(id.value())).stream().findFirst();
    }

    Optional<ExpertAssignment> assignment(AssignmentId id) {
        return list("from ExpertAssignment where id in :ids", ExpertAssignment.class, List.of(id.value())).stream().findFirst();
    }

    Optional<CompanyClosing> closing(CompanyClosingId id) {
        return list("from CompanyClosing where id in :ids", CompanyClosing.class, List.of(id.value())).stream().findFirst();
    }

    /** Homework that its enrolment's people have ticked off. */
    List<UUID> homeworkDone(UUID enrolment) {
        return entities.createQuery("select homeworkId from HomeworkDone where enrolmentId = :id", UUID.class).setParameter("id", enrolment).getResultList();
    }

    Optional<HomeworkDone> homeworkDone(UUID enrolment, UUID homework) {
        return entities.createQuery("from HomeworkDone where enrolmentId = :enrolment and homeworkId = :homework", HomeworkDone.class)
                .setParameter("enrolment", enrolment).setParameter("homework", homework).getResultStream().findFirst();
    }

    void remove(Object row) {
        entities.remove(row);
    }

    private <T> List<T> list(String query, Class<T> type, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : entities.createQuery(query, type).setParameter("ids", ids).getResultList();
    }
}
