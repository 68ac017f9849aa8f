package jp.jissen.company;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AccountId;
import jp.jissen.access.GrantService;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.account.AccountService;
import jp.jissen.account.NewAccount;
import jp.jissen.account.People;
import jp.jissen.account.Person;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionService;

/** The experts of an edition. */
@Service
@RolesAllowed(Roles.COORDINATOR)
public class ExpertService {

    private final EditionService editions;
    private final AccountService accounts;
    private final GrantService grants;
    private final Rights rights;
    private final People people;

    ExpertService(EditionService editions, AccountService accounts, GrantService grants, Rights rights, People people) {
        this.editions = editions;
        this.accounts = accounts;
        this.grants = grants;
        this.rights = rights;
        this.people = people;
    }

    /** A new expert of the edition, with a new account. */
    @Transactional
    public Person register(EditionId edition, NewAccount account, LocalDate from) {
        var person = accounts.create(account);
        register(edition, person.id(), from);
        return person;
    }

    /** A person with an account becomes an expert of the edition. */
    @Transactional
    public void register(EditionId edition, AccountId account, LocalDate from) {
        grants.ensure(account, Role.EXPERT, editions.get(edition).space(), from);
    }

    /** The edition's experts, by reading. */
    @Transactional(readOnly = true)
    public List<Person> of(EditionId edition) {
        var experts = rights.holders(editions.get(edition).space()).getOrDefault(Role.EXPERT, List.of());
        return people.byId(experts).values().stream().sorted(Comparator.comparing(Person::reading)).toList();
    }
}
