package jp.jissen.company;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.AccountId;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Ids;
import jp.jissen.base.Refusal;

/** An expert's charge of a company. */
@Entity
class ExpertAssignment {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID enrolmentId;
    private UUID accountId;
    private LocalDate assignedFrom;
    private @Nullable LocalDate assignedUntil;
    @Version
    private @Nullable Long version;

    ExpertAssignment(Enrolment enrolment, AccountId account, LocalDate from) {
        this.id = Ids.next();
        this.spaceId = enrolment.space().value();
        this.enrolmentId = enrolment.id().value();
        this.accountId = account.value();
        this.assignedFrom = from;
    }

    protected ExpertAssignment() {
    }

    AssignmentId id() {
        return new AssignmentId(id);
    }

    SpaceId space() {
        return new SpaceId(spaceId);
    }

    EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    boolean open(LocalDate day) {
        return assignedUntil == null || !assignedUntil.isBefore(day);
    }

    /** The given day is the last. */
    void end(LocalDate lastDay) {
        if (lastDay.isBefore(assignedFrom)) {
            throw Refusal.of("until", "refusal.period.reversed");
        }
        assignedUntil = lastDay;
    }

    /** As {@link #end}; a charge that would begin later ends as it begins. */
    void endBy(LocalDate lastDay) {
        end(lastDay.isBefore(assignedFrom) ? assignedFrom : lastDay);
    }

    AssignmentRow row(String name) {
        return new AssignmentRow(id(), enrolment(), account(), name, assignedFrom, assignedUntil);
    }
}
