package jp.jissen.company;

import java.util.List;

import org.springframework.stereotype.Component;

import jp.jissen.base.Absent;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;

/** The years in which a company takes part, as the addresses of its screens name them. */
@Component
public class CompanyYears {

    private final CompanyService companies;
    private final EnrolmentService enrolments;
    private final EditionService editions;

    CompanyYears(CompanyService companies, EnrolmentService enrolments, EditionService editions) {
        this.companies = companies;
        this.enrolments = enrolments;
        this.editions = editions;
    }

    /** A company's part in one year. */
    public record Year(CompanyRow company, EditionRow edition, EnrolmentRow part) {
    }

    /** @throws Absent when the company is not for the actor */
    public CompanyRow company(CompanyId id) {
        return companies.get(id);
    }

    /** The newest first; years that the actor may read. @throws Absent when the company is not for the actor */
    public List<Year> of(CompanyId id) {
        var company = company(id);
        var parts = enrolments.of(id);
        return editions.list().stream().flatMap(edition -> parts.stream().filter(part -> part.edition().equals(edition.id())).map(part -> new Year(company, edition, part))).toList();
    }

    /** @throws Absent when the company does not take part in that year */
    public Year of(CompanyId id, int fiscalYear) {
        return of(id).stream().filter(year -> year.edition().fiscalYear() == fiscalYear).findFirst().orElseThrow(Absent::new);
    }
}
