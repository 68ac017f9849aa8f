package jp.jissen.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Ids;
import jp.jissen.base.Refusal;

@Entity
@Table(name = "role_grant")
class Grant {

    @Id
    private UUID id;
    private UUID accountId;
    @Enumerated(EnumType.STRING)
    private Role role;
    private @Nullable UUID spaceId;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private @Nullable UUID givenBy;
    private Instant givenAt;
    @Version
    private @Nullable Long version;

    Grant(AccountId account, Role role, @Nullable SpaceId space, LocalDate from, @Nullable LocalDate until, @Nullable AccountId givenBy, Instant givenAt) {
        if ((role.scope() == Role.Scope.PROGRAMME) != (space == null)) {
            throw new IllegalArgumentException(role + " holds for " + role.scope());
        }
        if (until != null && until.isBefore(from)) {
            throw Refusal.of("until", "refusal.period.reversed");
        }
        this.id = Ids.next();
        this.accountId = account.value();
        this.role = role;
        this.spaceId = space == null ? null : space.value();
        this.validFrom = from;
        this.validUntil = until;
        this.givenBy = givenBy == null ? null : givenBy.value();
        this.givenAt = givenAt;
    }

    protected Grant() {
    }

    /** Ends on the given day; a grant that had not begun by then never holds. */
    void end(LocalDate lastDay) {
        if (validUntil == null || validUntil.isAfter(lastDay)) {
            validUntil = lastDay;
        }
    }

    GrantRow row() {
        return new GrantRow(new GrantId(id), new AccountId(accountId), role, spaceId == null ? null : new SpaceId(spaceId), validFrom, validUntil);
    }
}
