package jp.jissen.account;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AccountId;
import jp.jissen.access.Acting;
import jp.jissen.access.Actor;
import jp.jissen.access.AuditTrail;
import jp.jissen.access.Roles;
import jp.jissen.access.Subject;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;

/** One-time slips: a link and a QR code on paper, good for 72 hours and one use, with which a person sets a password. */
@Service
public class SlipService {

    private final SignInSlips slips;
    private final Accounts accounts;
    private final AccountProtection protection;
    private final PasswordLane passwords;
    private final AuditTrail trail;
    private final Clock clock;

    SlipService(SignInSlips slips, Accounts accounts, AccountProtection protection, PasswordLane passwords, AuditTrail trail, Clock clock) {
        this.slips = slips;
        this.accounts = accounts;
        this.protection = protection;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    /** New slips in the given order; slips handed out before stop working. @throws Refusal for an account that is closed or not the actor's to touch */
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN, Acting.SYSTEM})
    @Transactional
    public List<Slip> issue(Collection<AccountId> people) {
        return people.stream().map(this::issue).toList();
    }

    private Slip issue(AccountId id) {
        protection.requireMayTouch(id);
        var account = accounts.findById(id.value()).orElseThrow(Absent::new);
        if (account.state() == AccountState.DISABLED) {
            throw new Refusal("refusal.slip.disabled", account.displayName());
        }
        slips.open(id.value()).forEach(slip -> slip.revoke(clock.instant()));
        var token = SlipToken.next();
        var slip = new SignInSlip(id, SlipToken.hash(token), Acting.actor().map(Actor::accountId).orElse(null), clock.instant());
        slips.save(slip);
        trail.record("slip.issued", Subject.of("account", id.value(), account.displayName()), null);
        return new Slip(id, account.displayName(), account.userName(), token, slip.expiresAt());
    }

    /** Whom the slip greets; empty when it is unknown, used, revoked or too old, without saying which. Looking does not use it up. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<SlipOwner> owner(String token) {
        return slips.findByTokenHash(SlipToken.hash(token)).filter(slip -> slip.usable(clock.instant()))
                .flatMap(slip -> accounts.findById(slip.accountId()))
                .filter(account -> account.state() != AccountState.DISABLED)
                .map(account -> new SlipOwner(account.displayName(), account.userName()));
    }

    /** Uses the slip up and sets the password. @return the user name to sign in with @throws Refusal for a slip that does not work or a password that may not be */
    @PreAuthorize("permitAll()")
    @Transactional
    public String redeem(String token, @Nullable String password, @Nullable String again) {
        var slip = slips.findByTokenHash(SlipToken.hash(token)).orElseThrow(() -> new Refusal("refusal.slip.gone"));
        var account = accounts.findById(slip.accountId()).filter(one -> one.state() != AccountState.DISABLED).orElseThrow(() -> new Refusal("refusal.slip.gone"));
        slip.use(clock.instant());   // first, so that a slip that is over says so; rolled back with a password that may not be
        account.usePassword(passwords.encode(Passwords.check(password, again, account.userName())));
        trail.record("password.set", Subject.of("account", account.id().value(), account.displayName()), null);
        return account.userName();
    }
}
