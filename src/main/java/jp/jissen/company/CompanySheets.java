package jp.jissen.company;

import java.util.Set;

import org.springframework.stereotype.Component;

import jp.jissen.access.Acting;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
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
    public boolean mayWrite(Sheet sheet) {
        return Acting.hasRole(Role.COORDINATOR) || sheet.kind().equals("company.closing")
                && companies.findById(sheet.uuid()).filter(company -> rights.has(company.space(), Role.PARTICIPANT)).isPresent();
    }
}
