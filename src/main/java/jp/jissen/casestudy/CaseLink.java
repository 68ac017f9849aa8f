package jp.jissen.casestudy;

import java.util.Optional;

import org.springframework.stereotype.Component;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyLink;

/** The office goes to the page from its company; the company's own people once they have been asked to check it. */
@Component
class CaseLink implements CompanyLink {

    private final CaseService cases;

    CaseLink(CaseService cases) {
        this.cases = cases;
    }

    @Override
    public Optional<Target> to(CompanyId company) {
        var office = Acting.hasRole(Role.COORDINATOR);
        return office || cases.hasPage(company) ? Optional.of(new Target(office ? "menu.case" : "menu.caseCheck", CaseRoutes.page(company))) : Optional.empty();
    }
}
