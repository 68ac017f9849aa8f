package jp.jissen.maturity;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import jp.jissen.access.Acting;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Sheet;
import jp.jissen.draft.SheetOwner;

/** The expert rates and finds the level, expert and office record that the company agrees, the office changes the items. The sheets about a company are named by its enrolment. */
@Component
class MaturitySheets implements SheetOwner {

    private static final Map<String, Set<Role>> WRITERS = Map.of("survey.axis", Set.of(Role.EXPERT), "level.finding", Set.of(Role.EXPERT), "level.consent", Set.of(Role.EXPERT, Role.COORDINATOR), "survey.item", Set.of(Role.COORDINATOR));

    private final Surveys surveys;
    private final Rights rights;

    MaturitySheets(Surveys surveys, Rights rights) {
        this.surveys = surveys;
        this.rights = rights;
    }

    @Override
    public Set<String> kinds() {
        return WRITERS.keySet();
    }

    @Override
    public Set<Sheet> writable(Set<Sheet> sheets) {
        var writable = new HashSet<Sheet>();
        sheets.stream().filter(sheet -> WRITERS.get(sheet.kind()).contains(Role.COORDINATOR) && Acting.hasRole(Role.COORDINATOR)).forEach(writable::add);
        var others = sheets.stream().filter(sheet -> WRITERS.get(sheet.kind()).contains(Role.EXPERT) && sheet.uuid().isPresent() && !writable.contains(sheet)).collect(Collectors.toSet());
        if (!others.isEmpty()) {
            var own = Set.copyOf(surveys.inSpaces(rights.spaces(Role.EXPERT).stream().map(SpaceId::value).toList(), others.stream().flatMap(sheet -> sheet.uuid().stream()).toList()));
            others.stream().filter(sheet -> own.contains(sheet.uuid().orElseThrow())).forEach(writable::add);
        }
        return writable;
    }
}
