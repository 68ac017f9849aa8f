package jp.jissen.casestudy;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import jp.jissen.catalogue.CaseStep;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.company.CompanyCalendars;
import jp.jissen.company.EnrolmentService;
import jp.jissen.programme.EditionService;

/** Until when a company answers: counted from the day after on business days of office and company (2024 guide, p. 5). */
@Component
class CaseDeadline {

    /** Steps of the guide that give the company its days: the first check, and the check of what was corrected. */
    private static final int FIRST_CHECK = 3;
    private static final int NEXT_CHECK = 5;

    private final EnrolmentService enrolments;
    private final EditionService editions;
    private final CompanyCalendars calendars;
    private final Catalogues catalogues;

    CaseDeadline(EnrolmentService enrolments, EditionService editions, CompanyCalendars calendars, Catalogues catalogues) {
        this.enrolments = enrolments;
        this.editions = editions;
        this.calendars = calendars;
        this.catalogues = catalogues;
    }

    /** The last day for an answer to what the company is given on a day. */
    LocalDate of(CasePage page, LocalDate on) {
        var company = enrolments.get(page.enrolment()).company();
        var steps = catalogues.version(editions.get(page.edition()).catalogueVersion()).caseSteps();
        var due = steps.get((page.submission() == 0 ? FIRST_CHECK : NEXT_CHECK) - 1).due().filter(one -> one.unit() == CaseStep.Unit.BUSINESS_DAYS);
        return calendars.of(List.of(company)).get(company).plus(on, due.map(CaseStep.Due::amount).orElse(1));
    }
}
