package jp.jissen.company;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import jp.jissen.access.Acting;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Sheet;
import jp.jissen.draft.SheetOwner;

/** The office writes about companies; their closing days are written by their own people too. */
@Component
class CompanySheets implements SheetOwner {

    private final Companies companies;
    private final Rights rights;

    CompanySheets(Companies companies, Rights rights) {
        this.companies = companies;
        this.rights = rights;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("company", "company.new", "company.closing", "enrolment", "enrolment.new", "participant", "participant.new", "participant.leaving", "expert.new", "expert.charge", "expert.end");
    }

    @Override
    public Set<Sheet> writable(Set<Sheet> sheets) {
        if (Acting.hasRole(Role.COORDINATOR)) {
            return sheets;
        }
        var closings = sheets.stream().filter(sheet -> sheet.kind().equals("company.closing")).collect(Collectors.toSet());
        if (closings.isEmpty()) {
            return Set.of();
        }
        var own = companies.inSpaces(rights.spaces(Role.PARTICIPANT).stream().map(SpaceId::value).toList()).stream().map(company -> company.id().value()).collect(Collectors.toSet());
        return closings.stream().filter(sheet -> sheet.uuid().filter(own::contains).isPresent()).collect(Collectors.toSet());
    }
}
