package jp.jissen.action.ui;

import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import org.jspecify.annotations.Nullable;

import jp.jissen.action.ActionState;
import jp.jissen.action.ActionVersion;
import jp.jissen.action.Party;
import jp.jissen.action.Promise;
import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.RecordForm;

/** What the history of a promise says in words. Public, because Vaadin's binder reads it from its own package. */
public record VersionValues(String text, Party owner, @Nullable LocalDate dueOn, ActionState state, String reason) {

    static VersionValues of(ActionVersion version) {
        return new VersionValues(version.text(), version.owner(), version.dueOn(), version.state(), version.reason());
    }

    Promise promise() {
        return new Promise(text, owner, dueOn);
    }

    /** A form that is never in view and knows what the fields of a promise and their values are called. */
    static RecordForm<VersionValues> words() {
        var form = new RecordForm<>(VersionValues.class, Sheet.NEVER);
        PromiseValues.fields(form);
        var state = new RadioButtonGroup<ActionState>(t("promise.state"));
        state.setItems(ActionState.values());
        state.setItemLabelGenerator(one -> t("promise.state." + one.name()));
        form.field(state, "state");
        form.field(Fields.lines("promise.reason", TextLimit.NOTE), "reason");
        return form;
    }
}
