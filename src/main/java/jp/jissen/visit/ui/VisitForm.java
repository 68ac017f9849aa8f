package jp.jissen.visit.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;

import jp.jissen.base.Changed;
import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.base.ui.SaveState;
import jp.jissen.base.ui.Shared;
import jp.jissen.catalogue.Label;
import jp.jissen.catalogue.VisitMode;
import jp.jissen.programme.VisitWindow;
import jp.jissen.visit.VisitDetails;
import jp.jissen.visit.VisitRow;
import jp.jissen.visit.VisitService;

/** The expert's form: first what must be there, then what was agreed, then what folds. Lines of people and decisions are saved one by one. */
class VisitForm extends Div {

    /** What a colleague has saved meanwhile. */
    private class Colleagues implements Shared<NoteValues> {

        @Override
        public NoteValues now() {
            visit = visits.get(visit.visit().id());
            return values();
        }

        @Override
        public Optional<Changed> lastChange(String component) {
            return Optional.empty();
        }

        @Override
        public void setAside(NoteValues mine) {
            visits.setAside(visit.visit().id(), mine.note());
        }
    }

    private final VisitService visits;
    private final List<VisitWindow> windows;
    private final List<Label> endStates;
    private final LocalDate today;
    private final Runnable onSaved;
    private final RecordForm<NoteValues> form;
    private final Div outside = new Div();
    private VisitDetails visit;

    /** @param endStates what the visit is for; @param onSaved draws the page anew */
    VisitForm(VisitService visits, VisitDetails visit, List<VisitWindow> windows, List<Label> endStates, String company, LocalDate today, Runnable onSaved) {
        this.visits = visits;
        this.visit = visit;
        this.windows = windows;
        this.endStates = endStates;
        this.today = today;
        this.onSaved = onSaved;
        addClassName("visit__form");
        form = new RecordForm<>(NoteValues.class, Sheet.of("visit.note", visit.visit().id().value()));
        form.name(t("visit.title", visit.visit().number()));
        form.mergesWith(new Colleagues());
        outside.getElement().setAttribute("role", "status");
        add(compulsory(company), section("visit.decisions", new DecisionLines(visits, visit, this::follow)), reached(), more(), buttons());
        form.show(values());
        warn();
    }

    boolean changed() {
        return form.changed();
    }

    void throwAway() {
        form.throwAway();
    }

    private Section compulsory(String company) {
        DatePicker heldOn = must(form.field(Fields.date("visit.heldOn"), "heldOn"));
        heldOn.addValueChangeListener(event -> warn());
        TimePicker from = must(form.field(Fields.time("visit.from"), "heldFrom"));
        TimePicker until = must(form.field(Fields.time("visit.until"), "heldUntil"));
        RadioButtonGroup<VisitMode> mode = form.field(VisitWords.modes(), "mode");
        TextField place = form.field(Fields.line("visit.place", TextLimit.LINE), "place", Checks.text(TextLimit.LINE));
        TextArea summary = must(form.field(Fields.lines("visit.summary", TextLimit.TEXT), "summary", Checks.text(TextLimit.TEXT)));
        DatePicker nextOn = form.field(Fields.date("visit.nextOn"), "nextOn");
        nextOn.setRequiredIndicatorVisible(!visit.visit().last());
        nextOn.setHelperText(visit.visit().last() ? t("visit.nextOn.last") : null);
        return section("visit.section.must", form.head(), Fields.pairs(heldOn, mode, from, until, place), outside, new AttendeeLines(visits, visit, company, this::follow), summary, Fields.pairs(nextOn));
    }

    private static <F extends Component & HasValueAndElement<?, ?>> F must(F field) {
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** 終了後の状態: what the visit was for, sentence by sentence from the catalogue. */
    private Section reached() {
        return section("visit.reached", VisitWords.hint(t("visit.reached.help")), form.field(new Checkbox(endStates.getFirst().in(locale())), "firstReached"), form.field(new Checkbox(endStates.getLast().in(locale())), "secondReached"));
    }

    private Section more() {
        var more = section("visit.section.more", fold("hearing"), fold("documents"), fold("issues"), fold("advice"), fold("progress"), fold("nextAgenda"));
        more.addClassName("form-sec--more");
        return more;
    }

    /** Open where something is written already. */
    private Details fold(String name) {
        var field = form.field(Fields.lines("visit." + name, TextLimit.TEXT), name, Checks.text(TextLimit.TEXT));
        field.setWidthFull();
        var details = new Details(t("visit." + name), field);
        details.addClassName("fold");
        field.addValueChangeListener(event -> details.setOpened(details.isOpened() || !event.getValue().isEmpty()));
        return details;
    }

    private Div buttons() {
        var submitted = visit.visit().state().submitted();
        var submit = new Button(t(submitted ? "visit.correct" : "visit.submit"), event -> save(true));
        submit.addThemeName("primary");
        var buttons = new Div(submit);
        buttons.addClassName("form-actions");
        if (!submitted) {
            buttons.add(new Button(t("visit.saveDraft"), event -> save(false)));
        }
        buttons.add(new SaveState());
        return buttons;
    }

    private void save(boolean submit) {
        var id = visit.visit().id();
        var saved = form.submit(values -> visit = submit ? visits.submit(id, values.note(), visit.version()) : visits.save(id, values.note(), visit.version()));
        if (saved) {
            Messages.done(t(submit ? "visit.submitted" : "visit.saved"));
            onSaved.run();
        }
    }

    /** A line was saved: the form's own text stays, and its next save is for the new version. */
    private void follow(VisitDetails now) {
        visit = now;
    }

    private void warn() {
        VisitRow row = visit.visit();
        var misses = form.peek().filter(values -> row.misses(windows, values.heldOn())).isPresent();
        outside.removeAll();
        if (misses) {
            outside.add(VisitWords.hint(t("visit.plan.outside")));
        }
    }

    private NoteValues values() {
        return NoteValues.of(visit.content().orElseThrow().note()).plannedAs(visit.visit().plan(), today);
    }

    private static Section section(String key, Component... content) {
        var section = new Section(new H2(t(key)));
        section.add(content);
        section.addClassName("form-sec");
        return section;
    }
}
