package jp.jissen.visit;

import java.util.Optional;

import org.springframework.stereotype.Component;

import jp.jissen.maturity.SurveyStage;
import jp.jissen.maturity.SurveyYear;

/** What happens to a visit, told to the surveys: the first visit has the one before, the last the one after. */
@Component
class VisitSurveys {

    private final SurveyYear surveys;

    VisitSurveys(SurveyYear surveys) {
        this.surveys = surveys;
    }

    /** The company reads the visit's survey from now on; when only the last visit is left, its survey may be rated. */
    void submitted(Visit visit) {
        stage(visit).ifPresent(stage -> surveys.share(visit.enrolment(), stage));
        if (visit.number() == VisitRow.IN_A_YEAR - 1) {
            surveys.open(visit.enrolment(), SurveyStage.AFTER);
        }
    }

    /** The visit's survey stays as it is. */
    void accepted(Visit visit) {
        stage(visit).ifPresent(stage -> surveys.close(visit.enrolment(), stage));
    }

    private static Optional<SurveyStage> stage(Visit visit) {
        return visit.number() == 1 ? Optional.of(SurveyStage.BEFORE) : visit.last() ? Optional.of(SurveyStage.AFTER) : Optional.empty();
    }
}
