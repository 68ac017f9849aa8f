package jp.jissen.account.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import jp.jissen.access.GrantRow;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.access.SpaceId;
import jp.jissen.access.SpaceNames;
import jp.jissen.account.Person;
import jp.jissen.account.ui.AccountLine.HeldRole;
import jp.jissen.base.Today;

/** The roles beside people, with the names of companies and editions: a constant number of statements for any number of people. */
@Component
class AccountRoles {

    private final GrantService grants;
    private final ObjectProvider<SpaceNames> names;
    private final Today today;

    AccountRoles(GrantService grants, ObjectProvider<SpaceNames> names, Today today) {
        this.grants = grants;
        this.names = names;
        this.today = today;
    }

    List<AccountLine> beside(List<Person> people) {
        var inForce = grants.of(people.stream().map(Person::id).toList()).stream().filter(grant -> grant.inForceOn(today.date())).toList();
        var spaces = names(inForce.stream().map(GrantRow::space).filter(Objects::nonNull).distinct().toList());
        return people.stream().map(person -> new AccountLine(person, inForce.stream().filter(grant -> grant.account().equals(person.id()))
                .map(grant -> new HeldRole(grant.id(), grant.role(), Optional.ofNullable(grant.space()).map(space -> spaces.getOrDefault(space, "")), grant.from(), grant.until())).toList())).toList();
    }

    void give(Person person, Role role, LocalDate from) {
        grants.give(person.id(), role, null, from, null);
    }

    /** Yesterday was the last day: the role ends at once. */
    void end(HeldRole role) {
        grants.end(role.id(), today.date().minusDays(1));
    }

    LocalDate today() {
        return today.date();
    }

    private Map<SpaceId, String> names(Collection<SpaceId> spaces) {
        var all = new HashMap<SpaceId, String>();
        if (!spaces.isEmpty()) {
            names.orderedStream().forEach(module -> all.putAll(module.names(spaces)));
        }
        return all;
    }
}
