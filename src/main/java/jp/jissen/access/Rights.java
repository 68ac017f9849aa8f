package jp.jissen.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.base.Absent;
import jp.jissen.base.Today;

/** What the acting person may do in one space today. The services ask here whose row it is, after their guard asked who may call. */
@Component
public class Rights {

    private final Grants grants;
    private final GrantsInForce inForce;
    private final Today today;

    Rights(Grants grants, GrantsInForce inForce, Today today) {
        this.grants = grants;
        this.inForce = inForce;
        this.today = today;
    }

    /** Whether the actor holds one of the roles today, for this space or for the whole programme. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public boolean has(SpaceId space, Role... roles) {
        return mine().anyMatch(grant -> Arrays.asList(roles).contains(grant.role()) && (grant.space() == null || grant.space().equals(space)));
    }

    /** @throws Absent unless {@link #has}: the same answer as for what does not exist */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public void require(SpaceId space, Role... roles) {
        if (!has(space, roles)) {
            throw new Absent();
        }
    }

    /** The spaces the actor holds one of the roles for today, by a grant for the space itself. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Set<SpaceId> spaces(Role... roles) {
        return mine().filter(grant -> Arrays.asList(roles).contains(grant.role()) && grant.space() != null).map(GrantRow::space).collect(Collectors.toUnmodifiableSet());
    }

    /** The spaces the actor holds each role for today, by a grant for the space itself; roles without one are left out. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<Role, Set<SpaceId>> spaces() {
        return mine().filter(grant -> grant.space() != null).collect(Collectors.groupingBy(GrantRow::role, Collectors.mapping(GrantRow::space, Collectors.toUnmodifiableSet())));
    }

    private Stream<GrantRow> mine() {
        return Acting.actor().stream().flatMap(actor -> inForce.of(actor.accountId()).stream());
    }

    /** Who holds which role for the space today; for services that have asked first whether their caller may know. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<Role, List<AccountId>> holders(SpaceId space) {
        return grants.holders(space.value(), today.date()).stream().map(Grant::row)
                .collect(Collectors.groupingBy(GrantRow::role, Collectors.mapping(GrantRow::account, Collectors.toList())));
    }

    /** Who has held a role for the space on whatever day; for services that have asked first whether their caller may know. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Set<AccountId> everHeld(SpaceId space) {
        return grants.everHeld(space.value()).stream().map(AccountId::new).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Who may read anything in the spaces today, in one statement: those with a grant for it and the
     * coordinators; in an edition's space administrators and clients too. For the program itself, which tells nobody the answer.
     */
    @Transactional(readOnly = true)
    public Map<SpaceId, Set<AccountId>> readers(Collection<SpaceId> spaces) {
        return grants.readers(spaces.stream().map(SpaceId::value).toList(), today.date()).stream()
                .collect(Collectors.groupingBy(reader -> new SpaceId(reader.getSpace()), Collectors.mapping(reader -> new AccountId(reader.getAccount()), Collectors.toSet())));
    }

    /** Who holds the role for the whole programme today. For the program itself, too. */
    @Transactional(readOnly = true)
    public Set<AccountId> holders(Role role) {
        return grants.holders(role, today.date()).stream().map(AccountId::new).collect(Collectors.toUnmodifiableSet());
    }
}
