package jp.jissen.maturity.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.function.Function;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import jp.jissen.base.Refusal;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.Translation;
import jp.jissen.maturity.SurveyDetails;
import jp.jissen.maturity.SurveyQuestions;
import jp.jissen.maturity.SurveyService;

/** How complete a survey is: what is open, with the way there, and the button that ends the rating. */
class SurveyCompletion extends Panel {

    private final SurveyService surveys;
    private final SurveyDetails survey;
    private final Runnable onDone;

    SurveyCompletion(SurveyService surveys, SurveyDetails survey, Function<SurveyQuestions.OfAxis, String> address, Runnable onDone) {
        super(t("survey.completion"));
        this.surveys = surveys;
        this.survey = survey;
        this.onDone = onDone;
        if (survey.survey().state().completed()) {
            add(SurveyView.hint(t("survey.completion.done")));
        } else if (survey.open().isEmpty()) {
            add(SurveyView.hint(t(survey.closed() ? "survey.completion.final" : "survey.completion.ready")), new Button(t("survey.complete"), event -> Confirm.change(t("survey.complete"), t(survey.closed() ? "survey.completion.final" : "survey.complete.text"), t("survey.complete"), this::complete)));
        } else {
            var open = new UnorderedList();
            survey.open().forEach(axis -> open.add(new ListItem(new Anchor(address.apply(axis), axis.axis().label().in(locale())))));
            add(SurveyView.hint(t("survey.completion.open", survey.open().size())), open);
        }
    }

    private void complete() {
        try {
            surveys.complete(survey.survey().enrolment(), survey.survey().stage(), survey.version());
            Messages.done(t("survey.completed"));
        } catch (Refusal refusal) {
            Messages.refused(Translation.t(refusal));
        }
        onDone.run();
    }
}
