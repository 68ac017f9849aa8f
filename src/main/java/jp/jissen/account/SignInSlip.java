package jp.jissen.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.AccountId;
import jp.jissen.base.Ids;
import jp.jissen.base.Refusal;

/** A slip of paper that lets its person in once, to set a password. */
@Entity
class SignInSlip {

    static final Duration LIFE = Duration.ofHours(72);

    @Id
    private UUID id;
    private UUID accountId;
    private String tokenHash;
    private @Nullable UUID issuedBy;
    private Instant issuedAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant revokedAt;
    @Version
    private @Nullable Long version;

    SignInSlip(AccountId account, String tokenHash, @Nullable AccountId issuedBy, Instant issuedAt) {
        this.id = Ids.next();
        this.accountId = account.value();
        this.tokenHash = tokenHash;
        this.issuedBy = issuedBy == null ? null : issuedBy.value();
        this.issuedAt = issuedAt;
        this.expiresAt = issuedAt.plus(LIFE);
    }

    protected SignInSlip() {
    }

    UUID accountId() {
        return accountId;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean usable(Instant now) {
        return usedAt == null && revokedAt == null && now.isBefore(expiresAt);
    }

    /** @throws Refusal when used, revoked or older than {@link #LIFE}: one answer for all three */
    void use(Instant now) {
        if (!usable(now)) {
            throw new Refusal("refusal.slip.gone");
        }
        usedAt = now;
    }

    void revoke(Instant now) {
        if (usedAt == null && revokedAt == null) {
            revokedAt = now;
        }
    }
}
