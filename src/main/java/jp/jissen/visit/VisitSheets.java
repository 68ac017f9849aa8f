package jp.jissen.visit;

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

/** The expert writes the note, expert and office the plan and the part for the office, the company its answer. */
@Component
class VisitSheets implements SheetOwner {

    private static final Set<Role> EXPERT = Set.of(Role.EXPERT);
    private static final Set<Role> EXPERT_AND_OFFICE = Set.of(Role.EXPERT, Role.COORDINATOR);
    private static final Set<Role> COMPANY = Set.of(Role.PARTICIPANT, Role.EXECUTIVE);
    private static final Map<String, Set<Role>> WRITERS = Map.of("visit.note", EXPERT, "visit.attendee", EXPERT, "visit.decision", EXPERT, "visit.plan", EXPERT_AND_OFFICE, "visit.office", EXPERT_AND_OFFICE, "visit.answer", COMPANY);

    private final Visits visits;
    private final Rights rights;

    VisitSheets(Visits visits, Rights rights) {
        this.visits = visits;
        this.rights = rights;
    }

    @Override
    public Set<String> kinds() {
        return WRITERS.keySet();
    }

    @Override
    public Set<Sheet> writable(Set<Sheet> sheets) {
        var writable = new HashSet<Sheet>();
        for (var roles : Set.of(EXPERT, EXPERT_AND_OFFICE, COMPANY)) {
            var asked = sheets.stream().filter(sheet -> WRITERS.get(sheet.kind()).equals(roles)).collect(Collectors.toSet());
            writable.addAll(roles.contains(Role.COORDINATOR) && Acting.hasRole(Role.COORDINATOR) ? asked : own(asked, roles));
        }
        return writable;
    }

    private Set<Sheet> own(Set<Sheet> sheets, Set<Role> roles) {
        if (sheets.isEmpty()) {
            return sheets;
        }
        var spaces = rights.spaces(roles.toArray(Role[]::new)).stream().map(SpaceId::value).toList();
        var own = Set.copyOf(visits.inSpaces(spaces, sheets.stream().flatMap(sheet -> sheet.uuid().stream()).toList()));
        return sheets.stream().filter(sheet -> sheet.uuid().filter(own::contains).isPresent()).collect(Collectors.toSet());
    }
}
