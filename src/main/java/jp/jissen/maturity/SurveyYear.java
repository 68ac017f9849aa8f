package jp.jissen.maturity;

import java.util.Arrays;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.base.Absent;
import jp.jissen.company.CompanyEnrolled;
import jp.jissen.company.EnrolmentId;

/** What a company's year means for its surveys. The visits call it after their own guard, in their transaction: they know this module, and it does not know them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SurveyYear {

    private final Surveys surveys;
    private final SurveyWriter writer;

    SurveyYear(Surveys surveys, SurveyWriter writer) {
        this.surveys = surveys;
        this.writer = writer;
    }

    /** A company that takes part has both surveys from the first day. */
    @EventListener
    void open(CompanyEnrolled enrolled) {
        Arrays.stream(SurveyStage.values()).forEach(stage -> surveys.save(new Survey(enrolled.enrolment(), stage)));
    }

    /** The next visit is the survey's: it may be rated from now on. */
    public void open(EnrolmentId enrolment, SurveyStage stage) {
        writer.open(survey(enrolment, stage));
    }

    /** Its visit's note is submitted: the company reads the survey too, once it is completed. */
    public void share(EnrolmentId enrolment, SurveyStage stage) {
        writer.share(survey(enrolment, stage));
    }

    /** Its visit is accepted: a completed survey stays as it is; one that is not can still be completed, and stays as it is then. */
    public void close(EnrolmentId enrolment, SurveyStage stage) {
        writer.close(survey(enrolment, stage));
    }

    private Survey survey(EnrolmentId enrolment, SurveyStage stage) {
        return surveys.lock(enrolment.value(), stage).orElseThrow(Absent::new);
    }
}
