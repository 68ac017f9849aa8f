package jp.jissen.maturity.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.renderer.ComponentRenderer;

import jp.jissen.base.Changed;
import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.base.ui.SaveState;
import jp.jissen.base.ui.Shared;
import jp.jissen.maturity.AxisRating;
import jp.jissen.maturity.SurveyDetails;
import jp.jissen.maturity.SurveyItem;
import jp.jissen.maturity.SurveyQuestions;
import jp.jissen.maturity.SurveyService;

/** The expert's form of one axis: each item with what every score looks like, and a word beside. */
class AxisForm extends Section {

    /** What a colleague has saved meanwhile. */
    private class Colleagues implements Shared<AxisValues> {

        @Override
        public AxisValues now() {
            survey = surveys.get(survey.survey().enrolment(), survey.survey().stage());
            return values();
        }

        @Override
        public Optional<Changed> lastChange(String component) {
            return Optional.empty();
        }

        @Override
        public void setAside(AxisValues mine) {
            surveys.setAside(survey.survey().enrolment(), survey.survey().stage(), code(), mine.rating(codes));
        }
    }

    private final SurveyService surveys;
    private final SurveyQuestions.OfAxis axis;
    private final List<String> codes;
    private final Runnable onSaved;
    private final RecordForm<AxisValues> form;
    private SurveyDetails survey;

    /** @param next what the button says that saves; @param onSaved goes on from here */
    AxisForm(SurveyService surveys, SurveyDetails survey, SurveyQuestions.OfAxis axis, String next, Runnable onSaved) {
        this.surveys = surveys;
        this.survey = survey;
        this.axis = axis;
        this.codes = axis.codes();
        this.onSaved = onSaved;
        var name = axis.axis().label().in(locale());
        form = new RecordForm<>(AxisValues.class, Sheet.of("survey.axis", survey.survey().enrolment().value(), survey.survey().stage() + "-" + code()));
        form.name(t("survey.title." + survey.survey().stage().name()) + " " + name);
        form.mergesWith(new Colleagues());
        addClassNames("form-sec", "survey__axis");
        add(new H2(name), form.head());
        IntStream.range(0, axis.items().size()).forEach(place -> add(form.field(choice(place + 1, axis.items().get(place)), "item" + (place + 1))));
        // a record needs every component bound, also where the axis has fewer items
        IntStream.rangeClosed(axis.items().size() + 1, SurveyQuestions.MOST_OF_AN_AXIS).forEach(place -> form.binder().forField(new ReadOnlyHasValue<Mark>(mark -> { })).bind("item" + place));
        add(form.field(Fields.lines("survey.comment", TextLimit.NOTE), "comment", Checks.text(TextLimit.NOTE)));
        var save = new Button(next, event -> save());
        save.addThemeName("primary");
        var buttons = new Div(save, new SaveState());
        buttons.addClassName("form-actions");
        add(buttons);
        form.show(values());
    }

    boolean changed() {
        return form.changed();
    }

    void throwAway() {
        form.throwAway();
    }

    private String code() {
        return axis.axis().code();
    }

    private void save() {
        if (form.submit(values -> survey = surveys.rate(survey.survey().enrolment(), survey.survey().stage(), code(), rating(), values.rating(codes)))) {
            form.show(values());
            Messages.done(t("survey.saved"));
            onSaved.run();
        }
    }

    private AxisRating rating() {
        return survey.content().orElseThrow().axis(code());
    }

    private AxisValues values() {
        return AxisValues.of(rating(), codes);
    }

    private static RadioButtonGroup<Mark> choice(int number, SurveyItem item) {
        var group = new RadioButtonGroup<Mark>(t("survey.item", number, item.words().text().in(locale())));
        group.addClassName("criteria");
        group.setItems(Mark.values());
        group.setItemLabelGenerator(mark -> mark.sign() + " " + mark.words(item));
        group.setRenderer(new ComponentRenderer<>(mark -> option(mark, item)));
        return group;
    }

    private static Div option(Mark mark, SurveyItem item) {
        var sign = new Span(mark.sign());
        sign.addClassName("criteria__no");
        var option = new Div(sign, new Span(mark.words(item)));
        option.addClassName("criteria__opt");
        return option;
    }
}
