package jp.jissen.attendance.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.Arrays;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

import org.jspecify.annotations.Nullable;

import jp.jissen.attendance.AttendanceLine;
import jp.jissen.attendance.AttendanceService;
import jp.jissen.attendance.Entry;
import jp.jissen.attendance.Mark;
import jp.jissen.attendance.Place;
import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.company.ParticipantId;
import jp.jissen.programme.SessionId;

/** One person: five marks of which one is pressed, the place that goes with it, a note. A second press takes the mark back. */
class AttendanceRow extends ListItem {

    private final AttendanceService attendance;
    private final SessionId session;
    private final AttendanceLine line;
    private final Place usual;
    private final Runnable onChange;

    AttendanceRow(AttendanceService attendance, SessionId session, AttendanceLine line, Place usual, Runnable onChange) {
        this.attendance = attendance;
        this.session = session;
        this.line = line;
        this.usual = usual;
        this.onChange = onChange;
        addClassName("attendance__i");
        var details = line.person().details();
        add(new TwoLine(line.person().name(), line.company().name() + (details.position().isEmpty() ? "" : " ・ " + details.position())), marks(), places());
        line.entry().map(Entry::note).filter(note -> !note.isEmpty()).ifPresent(note -> {
            var text = new Paragraph(note);
            text.addClassName("attendance__note");
            add(text);
        });
    }

    ParticipantId person() {
        return line.person().id();
    }

    boolean shows(AttendanceLine other) {
        return line.equals(other);
    }

    private Div marks() {
        var group = group(t("attendance.marksOf", line.person().name()));
        for (var mark : Mark.values()) {
            var pressed = line.entry().map(Entry::mark).filter(mark::equals).isPresent();
            group.add(toggle(t("attendance.mark." + mark.name()), pressed, "mark--" + (mark.attended() ? "in" : "out"),
                    () -> press(mark, pressed)));
        }
        return group;
    }

    private void press(Mark mark, boolean pressed) {
        if (pressed) {
            attendance.clear(session, person());
            onChange.run();
        } else {
            write(mark, mark.attended() ? attendedPlace() : null);
        }
    }

    private void write(Mark mark, @Nullable Place place) {
        attendance.mark(session, person(), mark, place);
        onChange.run();
    }

    private Place attendedPlace() {
        return line.entry().map(Entry::place).filter(place -> place != Place.FOLLOW_UP).orElse(usual);
    }

    private Div places() {
        var group = group(t("attendance.placesOf", line.person().name()));
        line.entry().ifPresent(entry -> {
            Arrays.stream(Place.values()).filter(place -> place.goesWith(entry.mark())).forEach(place -> {
                var pressed = place == entry.place();
                group.add(toggle(t("attendance.place." + place.name()), pressed, "mark--place",
                        () -> write(entry.mark(), next(entry.mark(), place, pressed))));
            });
            var note = new Button(t("attendance.note"), event -> openNote(entry));
            note.addThemeName("tertiary");
            note.setAriaLabel(t("attendance.noteOf", line.person().name()));
            group.add(note);
        });
        return group;
    }

    /** Those who attended are always somewhere; a follow-up can be taken back. */
    private static @Nullable Place next(Mark mark, Place place, boolean pressed) {
        return pressed && !mark.attended() ? null : place;
    }

    private void openNote(Entry entry) {
        var form = new RecordForm<>(Note.class, Sheet.of("attendance.note", session.value(), line.person().id().value()));
        var dialog = new FormDialog<>(t("attendance.noteOf", line.person().name()), form, typed -> {
            attendance.note(session, person(), typed.note());
            onChange.run();
        }, form.field(Fields.lines("attendance.note", TextLimit.NOTE), "note", Checks.text(TextLimit.NOTE)));
        form.rereads(() -> new Note(attendance.noteOf(session, person())));
        form.show(new Note(entry.note()));
        dialog.open();
    }

    private static Div group(String name) {
        var group = new Div();
        group.addClassName("marks");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        return group;
    }

    private static NativeButton toggle(String text, boolean pressed, String cssClass, Runnable action) {
        var button = new NativeButton(text, event -> action.run());
        button.addClassNames("mark", cssClass);
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        return button;
    }

    /** What the form holds. */
    public record Note(String note) {
    }
}
