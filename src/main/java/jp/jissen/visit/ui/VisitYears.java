package jp.jissen.visit.ui;

import java.util.List;

import org.springframework.stereotype.Component;

import jp.jissen.base.Absent;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.catalogue.Label;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.CompanyService;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.company.EnrolmentService;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;

/** The years in which a company takes part, as its addresses name them. */
@Component
class VisitYears {

    private final CompanyService companies;
    private final EnrolmentService enrolments;
    private final EditionService editions;
    private final Catalogues catalogues;

    VisitYears(CompanyService companies, EnrolmentService enrolments, EditionService editions, Catalogues catalogues) {
        this.companies = companies;
        this.enrolments = enrolments;
        this.editions = editions;
        this.catalogues = catalogues;
    }

    /** A company's part in one year. */
    record Year(CompanyRow company, EditionRow edition, EnrolmentRow part) {
    }

    /** @throws Absent when the company is not for the actor */
    CompanyRow company(CompanyId id) {
        return companies.get(id);
    }

    /** The newest first; years that the actor may read. @throws Absent when the company is not for the actor */
    List<Year> of(CompanyId id) {
        var company = company(id);
        var parts = enrolments.of(id);
        return editions.list().stream().flatMap(edition -> parts.stream().filter(part -> part.edition().equals(edition.id())).map(part -> new Year(company, edition, part))).toList();
    }

    /** The two states that should be reached when the visit is over, as the year's catalogue says them. */
    List<Label> endStates(EditionRow edition, int number) {
        return catalogues.version(edition.catalogueVersion()).visits().get(number - 1).endStates();
    }

    /** @throws Absent when the company does not take part in that year */
    Year of(CompanyId id, int fiscalYear) {
        return of(id).stream().filter(year -> year.edition().fiscalYear() == fiscalYear).findFirst().orElseThrow(Absent::new);
    }
}
