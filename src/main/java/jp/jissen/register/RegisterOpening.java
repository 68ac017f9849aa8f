package jp.jissen.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.AccountId;
import jp.jissen.base.Ids;

/** A company shows its register to the office for a while; a policy in the database reads the same days. */
@Entity
class RegisterOpening {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID registerId;
    private UUID openedBy;
    private Instant openedAt;
    private LocalDate openedOn;
    private LocalDate untilOn;
    private String purpose;
    private @Nullable UUID closedBy;
    private @Nullable Instant closedAt;
    @Version
    private @Nullable Long version;

    RegisterOpening(Register register, OpeningInput input, AccountId by, Instant at, LocalDate on) {
        this.id = Ids.next();
        this.spaceId = register.space().value();
        this.registerId = register.id().value();
        this.openedBy = by.value();
        this.openedAt = at;
        this.openedOn = on;
        this.untilOn = input.until();
        this.purpose = input.purpose();
    }

    protected RegisterOpening() {
    }

    boolean inForce(LocalDate today) {
        return closedAt == null && !today.isAfter(untilOn);
    }

    void close(AccountId by, Instant at) {
        closedBy = by.value();
        closedAt = at;
    }

    /** Its last day has passed, and there is to be another one. */
    void lapse(Instant at) {
        closedAt = at;
    }

    AccountId openedBy() {
        return new AccountId(openedBy);
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable AccountId closedBy() {
        return closedBy == null ? null : new AccountId(closedBy);
    }

    /** @param by name of who opened it; @param closer name of who closed it, empty for nobody */
    OpeningRow row(String by, String closer, LocalDate today) {
        return new OpeningRow(by, openedAt, untilOn, purpose, inForce(today), closer, closedBy == null ? null : closedAt);
    }
}
