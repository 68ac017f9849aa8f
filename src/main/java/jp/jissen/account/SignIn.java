package jp.jissen.account;

import java.time.Clock;
import java.util.Locale;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Acting;
import jp.jissen.access.AuditTrail;
import jp.jissen.access.GrantService;
import jp.jissen.access.Subject;
import jp.jissen.base.Digits;

/** Finds the person who signs in, and keeps in the trail that they did or that somebody tried. */
@Component
class SignIn implements UserDetailsService {

    private final Accounts accounts;
    private final GrantService grants;
    private final AuditTrail trail;
    private final Clock clock;

    SignIn(Accounts accounts, GrantService grants, AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.trail = trail;
        this.clock = clock;
    }

    /** Accepts the user name in full-width letters and capitals too. */
    @Override
    @Transactional(readOnly = true)
    public SignedInPerson loadUserByUsername(String typed) {
        var account = accounts.findByUserName(plain(typed)).orElseThrow(() -> new UsernameNotFoundException("unknown"));
        return new SignedInPerson(account, Acting.asSystem(() -> grants.rolesToday(account.id())));
    }

    @EventListener
    @Transactional
    void signedIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInPerson person) {
            accounts.findById(person.accountId().value()).ifPresent(account -> {
                account.signedIn(clock.instant());
                Acting.run(person, () -> trail.record("signIn.done", Subject.of("account", account.id().value(), account.displayName()), null));
            });
        }
    }

    /** Records the account if there is one, never the name as typed: people type passwords there. */
    @EventListener
    @Transactional
    void refused(AbstractAuthenticationFailureEvent event) {
        accounts.findByUserName(plain(event.getAuthentication().getName()))
                .ifPresent(account -> trail.record("signIn.refused", Subject.of("account", account.id().value(), account.displayName()), null));
    }

    private static String plain(String typed) {
        return Digits.plain(typed).toLowerCase(Locale.ROOT);
    }
}
