package jp.jissen.action;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import jp.jissen.access.Acting;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Sheet;
import jp.jissen.company.CompanyService;
import jp.jissen.draft.SheetOwner;

/** Everybody who has a role for the company adds a promise; one that is there is changed by who wrote it and the office, given up by those and the expert. */
@Component
class ActionSheets implements SheetOwner {

    private static final String NEW = "promise.new";
    private static final String DROP = "promise.drop";

    private final ActionItems items;
    private final CompanyService companies;
    private final Sides.Finder sides;
    private final Rights rights;

    ActionSheets(ActionItems items, CompanyService companies, Sides.Finder sides, Rights rights) {
        this.items = items;
        this.companies = companies;
        this.sides = sides;
        this.rights = rights;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(NEW, "promise", DROP);
    }

    @Override
    public Set<Sheet> writable(Set<Sheet> sheets) {
        if (Acting.hasRole(Role.COORDINATOR)) {
            return sheets;
        }
        var writable = new HashSet<Sheet>();
        var own = Stream.of(Role.PARTICIPANT, Role.EXECUTIVE, Role.EXPERT).flatMap(role -> companies.mine(role).stream()).map(company -> company.id().value()).collect(Collectors.toSet());
        sheets.stream().filter(sheet -> sheet.kind().equals(NEW) && sheet.uuid().filter(own::contains).isPresent()).forEach(writable::add);
        var spaces = rights.spaces(Role.PARTICIPANT, Role.EXECUTIVE, Role.EXPERT).stream().map(SpaceId::value).toList();
        var actor = sides.find();
        for (var item : items.inSpaces(spaces, sheets.stream().filter(sheet -> !sheet.kind().equals(NEW)).flatMap(sheet -> sheet.uuid().stream()).toList())) {
            var may = actor.may(item);
            sheets.stream().filter(sheet -> sheet.uuid().filter(item.id().value()::equals).isPresent() && (sheet.kind().equals(DROP) ? may.drop() : may.change())).forEach(writable::add);
        }
        return writable;
    }
}
