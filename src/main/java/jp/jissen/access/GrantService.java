package jp.jissen.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Today;

/**
 * Gives and ends roles. A coordinator may give the roles that hold for one space; roles over the whole programme are an
 * administrator's to give, so that no one raises themselves.
 */
@Service
@RolesAllowed({Roles.COORDINATOR, Roles.ADMIN, Acting.SYSTEM})
public class GrantService {

    private final Grants grants;
    private final AuditTrail trail;
    private final Today today;
    private final Clock clock;

    GrantService(Grants grants, AuditTrail trail, Today today, Clock clock) {
        this.grants = grants;
        this.trail = trail;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Gives a role.
     *
     * @param from first day, included
     * @param until last day, included; null while open
     * @throws Refusal when the period is reversed, when the same role is open for the same space in that time, or when the
     *     actor may not give this role
     */
    @Transactional
    public GrantRow give(AccountId account, Role role, @Nullable SpaceId space, LocalDate from, @Nullable LocalDate until) {
        requireMayGive(role);
        if (open(account, role, space).anyMatch(grant -> until == null || !grant.from().isAfter(until))) {
            throw new Refusal("refusal.grant.twice");
        }
        var grant = new Grant(account, role, space, from, until, Acting.actor().map(Actor::accountId).orElse(null), clock.instant());
        grants.save(grant);
        trail.record("grant.given", Subject.of("grant", grant.row().id().value(), role.name()), space);
        return grant.row();
    }

    /** Gives a role for a space unless the person has it open by then; up to where it begins anyway, if it does. */
    @Transactional
    public void ensure(AccountId account, Role role, SpaceId space, LocalDate from) {
        var begins = open(account, role, space).map(GrantRow::from).findFirst();
        if (begins.filter(day -> !day.isAfter(from)).isEmpty()) {
            give(account, role, space, from, begins.map(day -> day.minusDays(1)).orElse(null));
        }
    }

    /** Ends every open grant of the role for the space: the given day is the last. */
    @Transactional
    public void end(AccountId account, Role role, SpaceId space, LocalDate lastDay) {
        grants.openFrom(account.value(), role, space.value(), lastDay).stream().map(Grant::row).map(GrantRow::id).forEach(id -> end(id, lastDay));
    }

    /** Ends a role: the given day is its last. @throws Absent for an unknown grant */
    @Transactional
    public void end(GrantId id, LocalDate lastDay) {
        var grant = grants.findById(id.value()).orElseThrow(Absent::new);
        requireMayGive(grant.row().role());
        grant.end(lastDay);
        trail.record("grant.ended", Subject.of("grant", id.value(), grant.row().role().name()), grant.row().space());
    }

    @Transactional(readOnly = true)
    public List<GrantRow> of(Collection<AccountId> accounts) {
        return grants.of(accounts.stream().map(AccountId::value).toList()).stream().map(Grant::row).toList();
    }

    /** The roles a person holds anywhere today. */
    @Transactional(readOnly = true)
    public Set<Role> rolesToday(AccountId account) {
        return grants.inForce(account.value(), today.date()).stream().map(grant -> grant.row().role())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private Stream<GrantRow> open(AccountId account, Role role, @Nullable SpaceId space) {
        return grants.open(account.value(), role).stream().map(Grant::row).filter(grant -> Objects.equals(grant.space(), space));
    }

    private static void requireMayGive(Role role) {
        if (role.scope() == Role.Scope.PROGRAMME && Acting.actor().isPresent() && !Acting.hasRole(Role.ADMIN)) {
            throw new Refusal("refusal.grant.programme");
        }
    }
}
