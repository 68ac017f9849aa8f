package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that is not easily taken back. */
public final class Confirm {

    private Confirm() {
    }

    /** Asks before a removal: the button that does it is red and says what it does. */
    public static ConfirmDialog removal(String title, String text, String action, Runnable then) {
        var dialog = ask(title, text, action, then);
        dialog.setConfirmButtonTheme("primary error");
        dialog.open();
        return dialog;
    }

    /** Asks before a change that others notice. */
    public static ConfirmDialog change(String title, String text, String action, Runnable then) {
        var dialog = ask(title, text, action, then);
        dialog.open();
        return dialog;
    }

    private static ConfirmDialog ask(String title, String text, String action, Runnable then) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setCancelable(true);
        dialog.setCancelText(t("action.cancel"));
        dialog.setCancelButtonTheme("tertiary");
        dialog.setConfirmText(action);
        dialog.addConfirmListener(event -> then.run());
        return dialog;
    }
}
