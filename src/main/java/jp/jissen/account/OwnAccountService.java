package jp.jissen.account;

import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Acting;
import jp.jissen.access.AuditTrail;
import jp.jissen.access.Roles;
import jp.jissen.access.Subject;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.work.MailTrial;

/** What everybody may do with their own account. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnAccountService {

    private final Accounts accounts;
    private final PasswordLane passwords;
    private final AuditTrail trail;
    private final MailTrial trial;

    OwnAccountService(Accounts accounts, PasswordLane passwords, AuditTrail trail, MailTrial trial) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.trail = trail;
        this.trial = trial;
    }

    @Transactional(readOnly = true)
    public Person get() {
        return mine().person();
    }

    @Transactional(readOnly = true)
    public Preferences preferences() {
        return mine().preferences();
    }

    @Transactional
    public void prefer(Preferences preferences) {
        mine().prefer(preferences);
    }

    /** @throws Refusal for field {@code current}, {@code password} or {@code again} */
    @Transactional
    public void changePassword(@Nullable String current, @Nullable String password, @Nullable String again) {
        var account = mine();
        if (current == null || !passwords.matches(current, account.passwordHash().orElse(""))) {
            throw Refusal.of("current", "refusal.password.current");
        }
        account.usePassword(passwords.encode(Passwords.check(password, again, account.userName())));
        trail.record("password.changed", Subject.of("account", account.id().value(), account.displayName()), null);
    }

    /** What is set for mail; for those who look after the installation or use it for the office. */
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
    public MailTrial.Setup mailSetup() {
        return trial.setup();
    }

    /** Sends a mail to oneself and waits for the mail server's answer. @return the address @throws Refusal with the answer when it did not take the mail */
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
    public String tryMail(Locale locale) {
        var address = accounts.findById(Acting.person().accountId().value()).orElseThrow(Absent::new).person().mail();
        if (address.isEmpty()) {
            throw new Refusal("settings.mail.noAddress");
        }
        trial.send(address, locale);
        return address;
    }

    private Account mine() {
        return accounts.findById(Acting.person().accountId().value()).orElseThrow(Absent::new);
    }
}
