package jp.jissen.casestudy;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import jp.jissen.access.Acting;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Sheet;
import jp.jissen.draft.SheetOwner;

/** The office writes pages and writes down answers; the company writes its own. */
@Component
class CaseSheets implements SheetOwner {

    private static final String REPLY = "case.reply";

    private final CasePages pages;
    private final Rights rights;

    CaseSheets(CasePages pages, Rights rights) {
        this.pages = pages;
        this.rights = rights;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("case.page", "case.record", REPLY);
    }

    @Override
    public Set<Sheet> writable(Set<Sheet> sheets) {
        var office = Acting.hasRole(Role.COORDINATOR);
        var replies = sheets.stream().filter(sheet -> sheet.kind().equals(REPLY)).collect(Collectors.toSet());
        var own = replies.isEmpty() ? Set.of() : Set.copyOf(pages.inSpaces(rights.spaces(Role.PARTICIPANT, Role.EXECUTIVE).stream().map(SpaceId::value).toList(), replies.stream().flatMap(sheet -> sheet.uuid().stream()).toList()));
        return sheets.stream().filter(sheet -> sheet.kind().equals(REPLY) ? sheet.uuid().filter(own::contains).isPresent() : office).collect(Collectors.toSet());
    }
}
