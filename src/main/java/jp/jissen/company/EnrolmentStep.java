package jp.jissen.company;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

import jp.jissen.access.AccountId;
import jp.jissen.base.Ids;

/** One entry of an enrolment's history. */
@Entity
@Immutable
class EnrolmentStep {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID enrolmentId;
    private int position;
    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;
    private LocalDate statusOn;
    private String reason;
    private UUID recordedBy;

    EnrolmentStep(Enrolment enrolment, int position, EnrolmentStatus status, LocalDate on, String reason, UUID recordedBy) {
        this.id = Ids.next();
        this.spaceId = enrolment.space().value();
        this.enrolmentId = enrolment.id().value();
        this.position = position;
        this.status = status;
        this.statusOn = on;
        this.reason = reason;
        this.recordedBy = recordedBy;
    }

    protected EnrolmentStep() {
    }

    AccountId recordedBy() {
        return new AccountId(recordedBy);
    }

    EnrolmentPast past(String by) {
        return new EnrolmentPast(status, statusOn, reason, by);
    }
}
