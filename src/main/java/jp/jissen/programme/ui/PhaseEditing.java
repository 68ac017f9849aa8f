package jp.jissen.programme.ui;

import static jp.jissen.base.ui.Translation.t;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import jp.jissen.base.Refusal;
import jp.jissen.base.Sheet;
import jp.jissen.base.Stale;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.ErrorSummary;
import jp.jissen.base.ui.ErrorSummary.Problem;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.KeptFields;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.SaveState;
import jp.jissen.programme.Phase;
import jp.jissen.programme.SessionPage;
import jp.jissen.programme.SessionService;
import jp.jissen.programme.Words;

/** The dialog for a session's running order: phases with their times, added, changed and taken out, saved as a whole. */
@Component
class PhaseEditing {

    private final SessionService sessions;
    private final Clock clock;

    PhaseEditing(SessionService sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    void open(SessionPage page, Runnable onSaved) {
        new Editor(page, onSaved).open();
    }

    /** The dialog with its rows. */
    private class Editor extends Dialog {

        private SessionPage page;
        private final Runnable onSaved;
        private final Sheet sheet;
        private final KeptFields kept;
        private final List<Row> rows = new ArrayList<>();
        private final Div list = new Div();
        private final ErrorSummary summary = new ErrorSummary();
        private int made;

        Editor(SessionPage page, Runnable onSaved) {
            this.page = page;
            this.onSaved = onSaved;
            sheet = Sheet.of("session.phases", page.session().id().value());
            kept = new KeptFields(sheet);
            kept.name(t("phases.title", page.session().number()));
            kept.onMissing(name -> {
                while (made <= number(name)) {
                    addRow(null);
                }
            });
            kept.onThrownAway(this::show);
            list.addClassName("phase-rows");
            addClassName("form-dialog");
            setHeaderTitle(t("phases.title", page.session().number()));
            setCloseOnOutsideClick(false);
            var head = new Div(kept.notice(), summary);
            head.addClassName("form-head");
            add(head, list, new Button(t("phases.add"), event -> addRow(null)));
            var save = new Button(t("action.save"), event -> save());
            save.addThemeName("primary");
            var cancel = new Button(t("action.cancel"), event -> leave());
            cancel.addThemeName("tertiary");
            getFooter().add(new SaveState(), cancel, save);
            addDialogCloseActionListener(event -> leave());
            show();
        }

        private void show() {
            rows.clear();
            list.removeAll();
            made = 0;
            kept.clear();
            page.phases().forEach(this::addRow);
            kept.shown(sheet);
        }

        /** Rows are numbered in the order in which they were made, so that what is given back finds its own. */
        private void addRow(@Nullable Phase phase) {
            var row = new Row(phase);
            var number = made++;
            kept.add(row.label, number + ".label");
            kept.add(row.from, number + ".from");
            kept.add(row.until, number + ".until");
            rows.add(row);
            row.remove.addClickListener(event -> {
                rows.remove(row);
                list.remove(row);
            });
            list.add(row);
        }

        private void save() {
            try {
                sessions.reorder(page.session().id(), page.phases(), rows.stream().map(Row::phase).toList());
                kept.saved(sheet, kept.texts());
                close();
                Messages.done(t("phases.done"));
                onSaved.run();
            } catch (Stale stale) {
                var typed = kept.typed(clock.instant());
                page = sessions.page(page.edition().id(), page.session().number());
                show();
                kept.again(typed);
                summary.show(List.of(new Problem(t("phases.stale"), Optional.empty())));
            } catch (Refusal refusal) {
                summary.show(List.of(new Problem(t(refusal), Optional.empty())));
            }
        }

        private void leave() {
            if (rows.size() == page.phases().size() && made == rows.size() && rows.stream().noneMatch(Row::changed)) {
                close();
                return;
            }
            Confirm.removal(t("form.leave.title"), t("form.leave.text"), t("form.leave.action"), () -> {
                kept.throwAway();
                close();
            });
        }

        private static int number(String name) {
            var digits = name.replaceAll("\\D.*", "");
            return digits.isEmpty() || digits.length() > 2 ? -1 : Integer.parseInt(digits);
        }
    }

    /** One phase in the dialog. */
    private static class Row extends Div {

        private final String code;
        private final String english;
        private final TextField label = Fields.line("phases.label", TextLimit.LINE);
        private final TimePicker from = Fields.time("phases.from");
        private final TimePicker until = Fields.time("phases.until");
        private final Button remove = new Button(t("phases.remove"));
        private final List<?> before;

        Row(@Nullable Phase phase) {
            code = phase == null ? "OTHER" : phase.code();
            english = phase == null ? "" : phase.label().en();
            if (phase != null) {
                label.setValue(phase.label().ja());
                from.setValue(phase.from());
                until.setValue(phase.until());
            }
            remove.addThemeName("tertiary");
            remove.setAriaLabel(t("phases.removeNamed", label.getValue()));
            addClassName("phase-row");
            add(label, from, until, remove);
            before = List.of(label.getValue(), from.getOptionalValue(), until.getOptionalValue());
        }

        boolean changed() {
            return !before.equals(List.of(label.getValue(), from.getOptionalValue(), until.getOptionalValue()));
        }

        Phase phase() {
            if (from.isEmpty() || until.isEmpty()) {
                throw new Refusal("refusal.phases.times", label.getValue());
            }
            return new Phase(code, new Words(TextLimit.LINE.require("label", label.getValue()), english), from.getValue(), until.getValue());
        }
    }
}
