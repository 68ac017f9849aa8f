package jp.jissen.company;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.SpaceId;
import jp.jissen.base.Ids;
import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;
import jp.jissen.programme.EditionId;

/** A company's part in an edition. */
@Entity
class Enrolment {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID companyId;
    private UUID editionId;
    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;
    private LocalDate statusOn;
    private String statusReason;
    @Version
    private @Nullable Long version;

    Enrolment(Company company, EditionId edition, LocalDate on) {
        this.id = Ids.next();
        this.spaceId = company.space().value();
        this.companyId = company.id().value();
        this.editionId = edition.value();
        this.status = EnrolmentStatus.CONFIRMED;
        this.statusOn = on;
        this.statusReason = "";
    }

    protected Enrolment() {
    }

    EnrolmentId id() {
        return new EnrolmentId(id);
    }

    SpaceId space() {
        return new SpaceId(spaceId);
    }

    CompanyId company() {
        return new CompanyId(companyId);
    }

    EditionId edition() {
        return new EditionId(editionId);
    }

    EnrolmentStatus status() {
        return status;
    }

    /** @throws Refusal when it may not become that, or without a reason */
    void become(EnrolmentStatus next, LocalDate on, String reason) {
        if (!status.next().contains(next)) {
            throw Refusal.of("status", "refusal.enrolment.status");
        }
        statusReason = TextLimit.NOTE.require("reason", reason);
        status = next;
        statusOn = on;
    }

    EnrolmentStep step(int position, UUID by) {
        return new EnrolmentStep(this, position, status, statusOn, statusReason, by);
    }

    EnrolmentRow row() {
        return new EnrolmentRow(id(), space(), company(), edition(), status, statusOn, statusReason);
    }
}
