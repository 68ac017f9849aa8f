package jp.jissen.account;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.base.Today;

/** The way in to an empty installation: an account {@code admin} that nobody has a password for, and a slip to set one. */
@Component
public class FirstAdministrator {

    static final String USER_NAME = "admin";

    private final Accounts accounts;
    private final AccountService service;
    private final GrantService grants;
    private final SlipService slips;
    private final Today today;

    FirstAdministrator(Accounts accounts, AccountService service, GrantService grants, SlipService slips, Today today) {
        this.accounts = accounts;
        this.service = service;
        this.grants = grants;
        this.slips = slips;
        this.today = today;
    }

    /** A fresh slip while nobody has taken the administrator's place yet; a slip printed at an earlier start stops working. */
    @Transactional
    public Optional<Slip> slip(String displayName) {
        return Acting.asSystem(() -> waiting(displayName).map(account -> slips.issue(List.of(account.id())).getFirst()));
    }

    private Optional<Account> waiting(String displayName) {
        if (accounts.count() == 0) {
            var person = service.create(new NewAccount(new PersonName(displayName, ""), USER_NAME, ""));
            grants.give(person.id(), Role.ADMIN, null, today.date(), null);
            grants.give(person.id(), Role.COORDINATOR, null, today.date(), null);
        }
        return accounts.findByUserName(USER_NAME).filter(account -> account.state() == AccountState.INVITED);
    }
}
