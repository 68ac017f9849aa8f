package jp.jissen.visit;

import java.util.List;

import org.springframework.stereotype.Component;

import jp.jissen.action.SourceLines;
import jp.jissen.action.SourceRef;
import jp.jissen.company.CompanyService;
import jp.jissen.company.EnrolmentService;

/** What was agreed becomes everybody's list as soon as the company reads it, and follows when the note is corrected. */
@Component
class VisitPromises {

    private final SourceLines lines;
    private final EnrolmentService enrolments;
    private final CompanyService companies;

    VisitPromises(SourceLines lines, EnrolmentService enrolments, CompanyService companies) {
        this.lines = lines;
        this.enrolments = enrolments;
        this.companies = companies;
    }

    /** To be called under the visit's lock, in the transaction of its submission. */
    void follow(Visit visit, List<Decision> decisions) {
        var company = companies.get(enrolments.get(visit.enrolment()).company());
        lines.follow(new SourceRef(VisitService.PROMISES, visit.id().value()), company, decisions.stream().map(Decision::promise).toList());
    }
}
