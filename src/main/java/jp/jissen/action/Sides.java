package jp.jissen.action;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import jp.jissen.access.Acting;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.SpaceId;

/** On which sides the acting person stands today. */
record Sides(Set<SpaceId> companies, Set<SpaceId> experts, boolean office, UUID person) {

    /** Asks for the actor's grants once, however many companies there are. */
    @Component
    static class Finder {

        private final Rights rights;

        Finder(Rights rights) {
            this.rights = rights;
        }

        Sides find() {
            var mine = rights.spaces();
            var companies = Stream.of(Role.PARTICIPANT, Role.EXECUTIVE).flatMap(role -> mine.getOrDefault(role, Set.of()).stream()).collect(Collectors.toUnmodifiableSet());
            return new Sides(companies, mine.getOrDefault(Role.EXPERT, Set.of()), Acting.hasRole(Role.COORDINATOR), Acting.person().accountId().value());
        }
    }

    private Set<Party> in(SpaceId space) {
        var sides = EnumSet.noneOf(Party.class);
        if (companies.contains(space)) {
            sides.add(Party.COMPANY);
        }
        if (experts.contains(space)) {
            sides.add(Party.EXPERT);
        }
        if (office) {
            sides.add(Party.OFFICE);
        }
        return sides;
    }

    /** What they may do with a promise: ticking is for its side, changing for who wrote it and the office, giving up for those and the expert. */
    ActionRow.May may(ActionItem item) {
        var sides = in(item.space());
        var wrote = !sides.isEmpty() && item.madeBy().equals(person);
        var open = item.state() == ActionState.OPEN;
        return new ActionRow.May(sides.stream().anyMatch(item.promise().owner().tickedBy()::contains), office || wrote, open && (office || wrote || sides.contains(Party.EXPERT)));
    }
}
