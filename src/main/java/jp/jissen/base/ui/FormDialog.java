package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** A form in a dialog: saves and closes, or stays open with what was typed and says why. Asks before typed text is thrown away. */
public class FormDialog<R extends Record> extends Dialog {

    private final RecordForm<R> form;
    private final Button save;

    /** @param then is done with the values; what it refuses is shown in the form */
    public FormDialog(String title, RecordForm<R> form, Consumer<R> then, Component... fields) {
        this.form = form;
        addClassName("form-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        form.name(title);
        add(form.head(), Fields.pairs(fields));
        save = new Button(t("action.save"), event -> {
            if (form.submit(then)) {
                close();
            }
        });
        save.addThemeName("primary");
        var cancel = new Button(t("action.cancel"), event -> leave());
        cancel.addThemeName("tertiary");
        getFooter().add(new SaveState(), cancel, save);
        addDialogCloseActionListener(event -> leave());
    }

    /** Where the button that does it does more than save: in these words. */
    public FormDialog<R> saving(String words) {
        save.setText(words);
        return this;
    }

    private void leave() {
        if (form.changed()) {
            Confirm.removal(t("form.leave.title"), t("form.leave.text"), t("form.leave.action"), () -> {
                form.throwAway();
                close();
            });
        } else {
            close();
        }
    }
}
