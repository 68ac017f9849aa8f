package jp.jissen.visit;

import java.io.OutputStream;
import java.util.Locale;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import jp.jissen.base.Absent;
import jp.jissen.base.Texts;
import jp.jissen.base.Today;
import jp.jissen.base.pdf.Paper;
import jp.jissen.base.pdf.PdfWriter;
import jp.jissen.base.pdf.Typefaces;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyService;
import jp.jissen.company.EnrolmentService;
import jp.jissen.programme.EditionService;

/** 実施報告書: a visit's note on A4, with lines to sign on. What is saved is printed, and never the part for the office. */
@Service
@PreAuthorize("isAuthenticated()")
public class VisitReport {

    private final VisitService visits;
    private final CompanyService companies;
    private final EnrolmentService enrolments;
    private final EditionService editions;
    private final Catalogues catalogues;
    private final PdfWriter writer;
    private final Typefaces typefaces;
    private final Texts texts;
    private final Today today;

    VisitReport(VisitService visits, CompanyService companies, EnrolmentService enrolments, EditionService editions, Catalogues catalogues, PdfWriter writer, Typefaces typefaces, Texts texts, Today today) {
        this.visits = visits;
        this.companies = companies;
        this.enrolments = enrolments;
        this.editions = editions;
        this.catalogues = catalogues;
        this.writer = writer;
        this.typefaces = typefaces;
        this.texts = texts;
        this.today = today;
    }

    /** @throws Absent when the note is not for the actor, as a draft is not for the company, or not of that company */
    public void write(CompanyId company, VisitId id, Locale locale, OutputStream out) {
        var visit = visits.get(id);
        var part = enrolments.of(company).stream().filter(one -> one.id().equals(visit.visit().enrolment())).findFirst().orElseThrow(Absent::new);
        var content = visit.content().orElseThrow(Absent::new);
        var edition = editions.get(part.edition());
        var endStates = catalogues.version(edition.catalogueVersion()).visits().get(visit.visit().number() - 1).endStates();
        var paper = new VisitPaper(texts, Texts.supported(locale), typefaces);
        var title = texts.get("visit.report.title", locale, visit.visit().number());
        var body = paper.body(title, edition.name().in(locale), companies.get(company).name(), visit, content, endStates, today.date());
        writer.write(new Paper(title, locale, VisitPaper.CSS, body), out);
    }
}
