package jp.jissen.visit.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import jp.jissen.base.Changed;
import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.base.ui.SaveState;
import jp.jissen.base.ui.Shared;
import jp.jissen.visit.VisitId;
import jp.jissen.visit.VisitOfficeNote;
import jp.jissen.visit.VisitOfficeService;

/** 事務局限り: on its own ground, with its own button, and with who can read it in words. */
class OfficePart extends Section {

    private final VisitOfficeService notes;
    private final VisitId id;
    private final RecordForm<Typed> form;
    private VisitOfficeNote note;

    OfficePart(VisitOfficeService notes, VisitId id, String readers) {
        this.notes = notes;
        this.id = id;
        note = notes.get(id);
        form = new RecordForm<>(Typed.class, Sheet.of("visit.office", id.value()));
        form.name(t("visit.office"));
        form.mergesWith(new Colleagues());
        addClassName("office-only");
        var mark = new Span(t("visit.office.mark"));
        mark.addClassName("office-only__mark");
        var head = new Div(mark, new Span(t("visit.office.readers", readers)));
        head.addClassName("office-only__head");
        var save = new Button(t("visit.office.save"), event -> save());
        var buttons = new Div(save, new SaveState());
        buttons.addClassName("form-actions");
        add(new H2(t("visit.office")), head, form.head(), form.field(Fields.lines("visit.office.message", TextLimit.TEXT), "message", Checks.text(TextLimit.TEXT)),
                form.field(Fields.lines("visit.office.material", TextLimit.TEXT, "visit.office.material.help"), "material", Checks.text(TextLimit.TEXT)), buttons);
        form.show(Typed.of(note));
    }

    boolean changed() {
        return form.changed();
    }

    void throwAway() {
        form.throwAway();
    }

    private void save() {
        if (form.submit(typed -> note = notes.save(id, typed.message(), typed.material(), note.version()))) {
            form.show(Typed.of(note));
            Messages.done(t("visit.office.saved"));
        }
    }

    /** What the form holds. */
    public record Typed(String message, String material) {

        static Typed of(VisitOfficeNote note) {
            return new Typed(note.message(), note.material());
        }
    }

    /** What somebody else has saved meanwhile; what is not chosen stays in nobody's way. */
    private class Colleagues implements Shared<Typed> {

        @Override
        public Typed now() {
            note = notes.get(id);
            return Typed.of(note);
        }

        @Override
        public Optional<Changed> lastChange(String component) {
            return Optional.empty();
        }

        @Override
        public void setAside(Typed mine) {
            // the history has what was saved
        }
    }
}
