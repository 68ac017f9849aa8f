package jp.jissen.company;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AccountId;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.account.People;
import jp.jissen.account.Person;

/** このページを見られる人: told from the grants themselves, so that it is true. */
@Service
@PreAuthorize("isAuthenticated()")
public class ReadersService {

    private final CompanyAccess access;
    private final Rights rights;
    private final People people;

    ReadersService(CompanyAccess access, Rights rights, People people) {
        this.access = access;
        this.rights = rights;
        this.people = people;
    }

    /** @throws jp.jissen.base.Absent when the company is not for the actor */
    @Transactional(readOnly = true)
    public Readers of(CompanyId id) {
        var holders = rights.holders(access.require(id).space());
        var own = Stream.of(Role.PARTICIPANT, Role.EXECUTIVE).flatMap(role -> holders.getOrDefault(role, List.of()).stream()).distinct().toList();
        var experts = holders.getOrDefault(Role.EXPERT, List.of());
        var names = people.byId(Stream.concat(own.stream(), experts.stream()).toList());
        return new Readers(names(own, names), names(experts, names));
    }

    private static List<String> names(List<AccountId> ids, Map<AccountId, Person> people) {
        return ids.stream().map(people::get).sorted(Comparator.comparing(Person::reading)).map(Person::name).toList();
    }
}
