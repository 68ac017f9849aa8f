package jp.jissen.action.ui;

import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import org.jspecify.annotations.Nullable;

import jp.jissen.action.Party;
import jp.jissen.action.Promise;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.RecordForm;

/** What the form of a promise holds, in the list and in the note of a visit alike; unlike {@link Promise} it may be wrong. */
public record PromiseValues(String text, @Nullable Party owner, @Nullable LocalDate dueOn) {

    /** A new one, most often the company's. */
    public static final PromiseValues NEW = new PromiseValues("", Party.COMPANY, null);

    public static PromiseValues of(Promise promise) {
        return new PromiseValues(promise.text(), promise.owner(), promise.dueOn());
    }

    /** @throws jp.jissen.base.Refusal as {@link Promise} */
    public Promise promise() {
        return new Promise(text, owner, dueOn);
    }

    /** The fields for {@code text}, {@code owner} and {@code dueOn} of the form's record. */
    public static Component[] fields(RecordForm<?> form) {
        var owner = new RadioButtonGroup<Party>(t("promise.owner"));
        owner.setItems(Party.values());
        owner.setItemLabelGenerator(party -> t("party." + party.name()));
        return new Component[] {form.required(Fields.lines("promise.text", TextLimit.NOTE), "text", Checks.required(TextLimit.NOTE)), form.required(owner, "owner"),
                form.field(Fields.date("promise.dueOn", Promise.FIRST_DAY, Promise.LAST_DAY), "dueOn")};
    }
}
