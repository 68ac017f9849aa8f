package jp.jissen.casestudy;

import java.io.OutputStream;
import java.util.Locale;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.catalogue.Catalogue;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.catalogue.Industry;
import jp.jissen.company.EnrolmentId;
import jp.jissen.maturity.SurveyRadar;
import jp.jissen.maturity.SurveyService;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionService;

/** Pages as they are printed: the words, and from elsewhere what goes with them. */
@Service
@PreAuthorize("isAuthenticated()")
public class CaseSpreads {

    private final CaseService cases;
    private final SurveyService surveys;
    private final EditionService editions;
    private final Catalogues catalogues;
    private final CasePrint print;

    CaseSpreads(CaseService cases, SurveyService surveys, EditionService editions, Catalogues catalogues, CasePrint print) {
        this.cases = cases;
        this.surveys = surveys;
        this.editions = editions;
        this.catalogues = catalogues;
        this.print = print;
    }

    /** Puts words and surveys of one company together, as often as its words change. */
    @FunctionalInterface
    public interface Typesetter {

        PrintedCase of(CaseText text);
    }

    /** What goes with a company's words is asked for once. @throws Absent when the company is not for the actor */
    @Transactional(readOnly = true)
    public Typesetter typesetter(EnrolmentId enrolment, EditionId edition) {
        var radar = surveys.radar(enrolment);
        var catalogue = catalogues.version(editions.get(edition).catalogueVersion());
        return text -> printed(text, radar, catalogue);
    }

    /** The saved version as PDF. @throws Absent when the page is not for the actor, or not yet. @throws Refusal when a character cannot be printed */
    public void write(CasePageId id, OutputStream out) {
        print.write(of(id), out);
    }

    /** The saved version. @throws Absent as {@link #write} */
    @Transactional(readOnly = true)
    public PrintedCase of(CasePageId id) {
        var page = cases.get(id);
        return typesetter(page.enrolment(), page.edition()).of(page.text());
    }

    private static PrintedCase printed(CaseText text, SurveyRadar radar, Catalogue catalogue) {
        var industry = catalogue.industries().stream().filter(one -> one.code().equals(text.industry())).findFirst();
        return new PrintedCase(text, industry.map(one -> one.label().in(Locale.JAPANESE)).orElse(""), industry.map(Industry::quotaGroup).map(Industry.QuotaGroup::code).orElse(""),
                industry.map(one -> one.quotaGroup().label().in(Locale.JAPANESE)).orElse(""), radar);
    }
}
