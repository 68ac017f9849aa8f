package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.function.Consumer;

import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;

import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;

/** The domain's own checks as validators of a field, so that form and domain say the same sentence. */
public final class Checks {

    private Checks() {
    }

    /** A text that may be empty. */
    public static Validator<String> text(TextLimit limit) {
        return by(value -> limit.check("", value));
    }

    /** A text that must be there. */
    public static Validator<String> required(TextLimit limit) {
        return by(value -> limit.require("", value));
    }

    /** Whatever the check refuses becomes the field's sentence. */
    public static <V> Validator<V> by(Consumer<V> check) {
        return (value, context) -> {
            try {
                check.accept(value);
                return ValidationResult.ok();
            } catch (Refusal refusal) {
                return ValidationResult.error(t(refusal));
            }
        };
    }
}
