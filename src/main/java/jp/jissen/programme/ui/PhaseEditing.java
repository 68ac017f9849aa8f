package jp.jissen.programme.ui;

import static jp.jissen.base.ui.Translation.t;

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
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.ErrorSummary;
import jp.jissen.base.ui.ErrorSummary.Problem;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.Messages;
import jp.jissen.programme.Phase;
import jp.jissen.programme.SessionPage;
import jp.jissen.programme.SessionService;
import jp.jissen.programme.Words;

/** The dialog for a session's running order: phases with their times, added, changed and taken out, saved as a whole. */
@Component
class PhaseEditing {

    private final SessionService sessions;

    PhaseEditing(SessionService sessions) {
        this.sessions = sessions;
    }

    void open(SessionPage page, Runnable onSaved) {
        var rows = new ArrayList<Row>();
        var list = new Div();
        list.addClassName("phase-rows");
        var summary = new ErrorSummary();
        page.phases().forEach(phase -> add(rows, list, phase));
        var more = new Button(t("phases.add"), event -> add(rows, list, null));
        var dialog = new Dialog(summary, list, more);
        dialog.addClassName("form-dialog");
        dialog.setHeaderTitle(t("phases.title", page.session().number()));
        dialog.setCloseOnOutsideClick(false);
        var save = new Button(t("action.save"), event -> {
            try {
                sessions.reorder(page.session().id(), rows.stream().map(Row::phase).toList());
                dialog.close();
                Messages.done(t("phases.done"));
                onSaved.run();
            } catch (Refusal refusal) {
                summary.show(List.of(new Problem(t(refusal), Optional.empty())));
            }
        });
        save.addThemeName("primary");
        var cancel = new Button(t("action.cancel"), event -> dialog.close());
        cancel.addThemeName("tertiary");
        dialog.getFooter().add(cancel, save);
        dialog.open();
    }

    private static void add(List<Row> rows, Div list, @Nullable Phase phase) {
        var row = new Row(phase);
        rows.add(row);
        row.remove.addClickListener(event -> {
            rows.remove(row);
            list.remove(row);
        });
        list.add(row);
    }

    /** One phase in the dialog. */
    private static class Row extends Div {

        private final String code;
        private final String english;
        private final TextField label = Fields.line("phases.label", TextLimit.LINE);
        private final TimePicker from = Fields.time("phases.from");
        private final TimePicker until = Fields.time("phases.until");
        private final Button remove = new Button(t("phases.remove"));

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
        }

        Phase phase() {
            if (from.isEmpty() || until.isEmpty()) {
                throw new Refusal("refusal.phases.times", label.getValue());
            }
            return new Phase(code, new Words(TextLimit.LINE.require("label", label.getValue()), english), from.getValue(), until.getValue());
        }
    }
}
