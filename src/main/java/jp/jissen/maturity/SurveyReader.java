package jp.jissen.maturity;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.account.People;

/** Shows a survey to somebody who may read it, without what they may not. */
@Component
class SurveyReader {

    private final SurveyForms forms;
    private final SurveyContents contents;
    private final Rights rights;
    private final People people;

    SurveyReader(SurveyForms forms, SurveyContents contents, Rights rights, People people) {
        this.forms = forms;
        this.contents = contents;
        this.rights = rights;
        this.people = people;
    }

    /**
     * That the company does not see what is not its yet, a policy in the database says too. Not so what the expert has rated
     * before: it is no secret to them, only out of sight while it would lead.
     *
     * @param both of the enrolment
     */
    Sight sight(Survey survey, List<Survey> both) {
        if (rights.has(survey.space(), Role.EXPERT)) {
            var rating = both.stream().anyMatch(other -> other.stage() == SurveyStage.AFTER && other.state() == SurveyState.OPEN);
            return survey.stage() == SurveyStage.BEFORE && rating && survey.completed() ? Sight.AFTER_OWN_RATING : Sight.WHOLE;
        }
        return rights.has(survey.space(), Role.COORDINATOR) || survey.shared() && survey.completed() ? Sight.WHOLE : Sight.NOT_YET;
    }

    SurveyDetails details(Survey survey, List<Survey> both) {
        var row = survey.row(sight(survey, both));
        var open = survey.state() == SurveyState.OPEN || survey.state() == SurveyState.DONE;
        return new SurveyDetails(row, forms.questions(survey.edition()), row.sight() == Sight.WHOLE ? Optional.of(contents.of(survey)) : Optional.empty(),
                survey.shared() && survey.completed(), survey.closed(), open && rights.has(survey.space(), Role.EXPERT), Optional.ofNullable(survey.completedBy()).map(people::name).orElse(""), survey.version());
    }
}
