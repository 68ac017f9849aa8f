package jp.jissen.account;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AccountId;
import jp.jissen.access.Acting;
import jp.jissen.access.AuditTrail;
import jp.jissen.access.Roles;
import jp.jissen.access.Subject;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.SearchKey;


/** Staff's side of accounts. */
@Service
@RolesAllowed({Roles.COORDINATOR, Roles.ADMIN, Acting.SYSTEM})
public class AccountService {

    private final Accounts accounts;
    private final AccountProtection protection;
    private final AuditTrail trail;
    private final Clock clock;

    AccountService(Accounts accounts, AccountProtection protection, AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.protection = protection;
        this.trail = trail;
        this.clock = clock;
    }

    /** Makes an account without password or roles. @throws Refusal when the user name is taken or a text does not fit */
    @Transactional
    public Person create(NewAccount typed) {
        var account = new Account(freeUserName(typed.userName()), typed.name(), typed.mail(), clock.instant());
        accounts.save(account);
        trail.record("account.created", subject(account), null);
        return account.person();
    }

    @Transactional
    public Person rename(AccountId id, PersonName name, String mail) {
        var account = mine(id);
        account.rename(name, MailAddress.check(mail));
        trail.record("account.changed", subject(account), null);
        return account.person();
    }

    /** Closes the account: nobody signs in with it from now on; what its person did stays. */
    @Transactional
    public void disable(AccountId id) {
        if (Acting.person().accountId().equals(id)) {
            throw new Refusal("refusal.account.self");
        }
        var account = mine(id);
        account.disable();
        trail.record("account.disabled", subject(account), null);
    }

    @Transactional
    public void enable(AccountId id) {
        var account = mine(id);
        account.enable();
        trail.record("account.enabled", subject(account), null);
    }

    /** @throws Absent for an unknown account */
    @Transactional(readOnly = true)
    public Person get(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(Absent::new).person();
    }

    /** @param search part of name, reading, user name or mail; empty for all */
    @Transactional(readOnly = true)
    public List<Person> page(String search, Pageable page) {
        return accounts.page(SearchKey.pattern(search), page).stream().map(Account::person).toList();
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return accounts.count(SearchKey.pattern(search));
    }

    private Account mine(AccountId id) {
        protection.requireMayTouch(id);
        return accounts.findById(id.value()).orElseThrow(Absent::new);
    }

    private String freeUserName(String wished) {
        if (!wished.isEmpty()) {
            if (accounts.existsByUserName(wished)) {
                throw Refusal.of("userName", "refusal.userName.taken", wished);
            }
            return wished;
        }
        var name = UserNames.random();
        while (accounts.existsByUserName(name)) {
            name = UserNames.random();
        }
        return name;
    }

    private static Subject subject(Account account) {
        return Subject.of("account", account.id().value(), account.displayName());
    }
}
