package jp.jissen.programme.ui;

import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;
import java.util.function.Supplier;

import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.programme.Homework;
import jp.jissen.programme.SessionService;
import jp.jissen.programme.Words;

/** The dialog for a piece of homework: its words and its last day. */
final class HomeworkEditing {

    private HomeworkEditing() {
    }

    /** @param now answers the piece as it is saved now */
    static void open(SessionService sessions, Homework piece, Supplier<Homework> now, Runnable onSaved) {
        var form = new RecordForm<>(Typed.class, Sheet.of("homework", piece.id().value()));
        var text = form.required(Fields.lines("homework.text", TextLimit.NOTE), "text", Checks.required(TextLimit.NOTE));
        var textEn = form.field(Fields.lines("homework.textEn", TextLimit.NOTE), "textEn", Checks.text(TextLimit.NOTE));
        var due = form.required(Fields.date("homework.due"), "dueOn");
        var dialog = new FormDialog<>(t("homework.title", piece.sessionNumber()), form, typed -> {
            sessions.change(piece.id(), new Words(typed.text().strip(), typed.textEn().strip()), typed.dueOn());
            onSaved.run();
        }, text, textEn, due);
        form.rereads(() -> Typed.of(now.get()));
        form.show(Typed.of(piece));
        dialog.open();
    }

    /** What the form holds. */
    public record Typed(String text, String textEn, LocalDate dueOn) {

        static Typed of(Homework piece) {
            return new Typed(piece.text().ja(), piece.text().en(), piece.dueOn());
        }
    }
}
