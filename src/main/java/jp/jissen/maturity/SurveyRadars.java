package jp.jissen.maturity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import jp.jissen.catalogue.SurveyAxis;

/** Puts a company's two surveys side by side. */
@Component
class SurveyRadars {

    private final SurveyContents contents;
    private final SurveyReader reader;
    private final SurveyForms forms;

    SurveyRadars(SurveyContents contents, SurveyReader reader, SurveyForms forms) {
        this.contents = contents;
        this.reader = reader;
        this.forms = forms;
    }

    /** @param both of one enrolment, the one before first */
    SurveyRadar of(List<Survey> both) {
        var axes = forms.axes(both.getFirst().edition());
        var seen = both.stream().filter(survey -> survey.completed() && reader.sight(survey, both) == Sight.WHOLE).toList();
        Map<UUID, SurveyContent> contentOf = seen.isEmpty() ? Map.of() : contents.of(seen);
        return new SurveyRadar(axes, series(SurveyStage.BEFORE, seen, contentOf, axes), series(SurveyStage.AFTER, seen, contentOf, axes),
                both.stream().anyMatch(survey -> reader.sight(survey, both) == Sight.AFTER_OWN_RATING));
    }

    private static Optional<SurveyRadar.Series> series(SurveyStage stage, List<Survey> seen, Map<UUID, SurveyContent> contents, List<SurveyAxis> axes) {
        return seen.stream().filter(survey -> survey.stage() == stage).findFirst().map(survey -> new SurveyRadar.Series(survey.completedOn(), axes.stream()
                .map(axis -> contents.get(survey.id()).axis(axis.code())).map(rating -> new SurveyRadar.OfAxis(rating.mean(), rating.comment())).toList()));
    }
}
