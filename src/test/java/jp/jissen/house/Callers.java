package jp.jissen.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jp.jissen.register.OpeningService;
import jp.jissen.testing.Neighbours;
import jp.jissen.testing.Persona;

/** Who calls services about company A's things: those who must be refused, and those of whom one must not be. */
record Callers(Neighbours neighbours) {

    /** Shared with everybody who takes part in the edition. */
    private static final Set<String> OF_THE_EDITION = Set.of("EditionId", "SessionId", "HomeworkId", "MaterialId");
    /** The administrator works with them for any company. */
    private static final Set<String> OF_PEOPLE = Set.of("AccountId", "GrantId", "SpaceId", "ClosingDayId");

    List<String> strangersTo(Class<?> service, Set<Class<?>> kinds) {
        var names = kinds.stream().map(Class::getSimpleName).collect(Collectors.toSet());
        var strangers = new ArrayList<>(ownersOfOwn());
        if (!OF_THE_EDITION.containsAll(names)) {
            strangers.addAll(List.of(neighbours.b().clerk(), neighbours.expertOfB(), neighbours.a().former()));
            names.removeAll(OF_THE_EDITION);
            if (!OF_PEOPLE.containsAll(names)) {
                strangers.addAll(List.of(Persona.CLIENT.userName(), Persona.ADMIN.userName(), Persona.GUEST.userName(), Persona.LECTURER.userName()));
            }
        }
        if (service.getPackageName().endsWith(".register") && service != OpeningService.class) {
            strangers.add(Persona.COORDINATOR.userName());
        }
        return strangers;
    }

    /** The people of company C, which is in another year. */
    List<String> ownersOfOwn() {
        return List.of(neighbours.c().cast().clerk(), neighbours.c().expert(), neighbours.c().executive());
    }

    List<String> rightful() {
        return List.of(neighbours.a().cast().clerk(), neighbours.a().expert(), Persona.COORDINATOR.userName(), Persona.ADMIN.userName());
    }

    String describe(String userName) {
        var c = neighbours.c();
        return Map.of(c.cast().clerk(), "another year's participant", c.expert(), "another year's expert", c.executive(), "another company's executive",
                neighbours.b().clerk(), "company B's participant", neighbours.expertOfB(), "company B's expert", neighbours.a().former(), "somebody who has left company A").getOrDefault(userName, userName);
    }
}
