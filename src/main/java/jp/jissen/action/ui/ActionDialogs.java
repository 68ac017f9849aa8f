package jp.jissen.action.ui;

import static jp.jissen.base.ui.Translation.t;

import org.springframework.stereotype.Component;

import jp.jissen.action.ActionHistory;
import jp.jissen.action.ActionRow;
import jp.jissen.action.ActionService;
import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.company.CompanyId;
import jp.jissen.revision.ui.HistoryDialog;

/** The dialogs in which a promise is written, given up, and looked back at. */
@Component
class ActionDialogs {

    private final ActionService actions;
    private final ActionHistory history;

    ActionDialogs(ActionService actions, ActionHistory history) {
        this.actions = actions;
        this.history = history;
    }

    void add(CompanyId company, Runnable onChange) {
        var form = new RecordForm<>(PromiseValues.class, Sheet.of("promise.new", company.value()));
        var dialog = new FormDialog<>(t("promise.add"), form, values -> {
            actions.add(company, values.promise());
            done("promise.added", onChange);
        }, PromiseValues.fields(form));
        form.show(PromiseValues.NEW);
        dialog.open();
    }

    void change(ActionRow row, Runnable onChange) {
        var versions = new ActionVersions(actions, history, row);
        var form = new RecordForm<>(PromiseValues.class, Sheet.of("promise", row.id().value()));
        var dialog = new FormDialog<>(t("promise.change"), form, values -> {
            actions.change(row.id(), values.promise(), versions.version());
            done("promise.changed", onChange);
        }, PromiseValues.fields(form));
        form.mergesWith(versions.ofForm());
        form.show(PromiseValues.of(row.promise()));
        dialog.open();
    }

    void drop(ActionRow row, Runnable onChange) {
        var form = new RecordForm<>(Reason.class, Sheet.of("promise.drop", row.id().value()));
        var dialog = new FormDialog<>(t("promise.drop.title"), form, typed -> {
            actions.drop(row.id(), typed.reason(), row.version());
            done("promise.dropped", onChange);
        }, form.required(Fields.lines("promise.reason", TextLimit.NOTE), "reason", Checks.required(TextLimit.NOTE)));
        form.show(new Reason(""));
        dialog.open();
    }

    void history(ActionRow row, Runnable onChange) {
        new HistoryDialog<>(row.promise().text(), VersionValues.words(), new ActionVersions(actions, history, row), row.may().change(), onChange).open();
    }

    private static void done(String key, Runnable onChange) {
        Messages.done(t(key));
        onChange.run();
    }

    /** What the form holds. */
    public record Reason(String reason) {
    }
}
