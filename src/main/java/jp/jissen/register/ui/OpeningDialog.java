package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.Today;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.register.OpeningInput;
import jp.jissen.register.OpeningService;
import jp.jissen.register.RegisterRow;

/** Asks until when the office may read the register, and says first what it will see and what not. */
final class OpeningDialog {

    private static final int USUAL_DAYS = 7;

    private OpeningDialog() {
    }

    static FormDialog<Typed> of(OpeningService openings, Today today, RegisterRow register, Runnable then) {
        var form = new RecordForm<>(Typed.class, Sheet.of("register.opening", register.id().value()));
        var until = Fields.date("opening.until", today.date(), today.date().plusDays(OpeningService.MOST_DAYS));
        until.setHelperText(t("opening.until.help", OpeningService.MOST_DAYS));
        var dialog = new FormDialog<>(t("opening.open"), form, typed -> {
            openings.open(register.company(), new OpeningInput(typed.until(), typed.purpose()));
            Messages.done(t("opening.opened"));
            then.run();
        }, form.required(until, "until"), form.field(Fields.lines("opening.purpose", TextLimit.NOTE, "opening.purpose.help"), "purpose", Checks.text(TextLimit.NOTE)));
        dialog.saving(t("opening.open.action")).addComponentAsFirst(words());
        form.show(new Typed(today.date().plusDays(USUAL_DAYS), ""));
        return dialog;
    }

    private static Div words() {
        var seen = new UnorderedList(Stream.of("opening.sees.rows", "opening.sees.not", "opening.sees.told", "opening.sees.close").map(key -> new ListItem(t(key))).toArray(ListItem[]::new));
        var words = new Div(new Paragraph(t("opening.text")), seen);
        words.addClassName("opening__words");
        return words;
    }

    /** What the form holds. */
    public record Typed(@Nullable LocalDate until, String purpose) {
    }
}
