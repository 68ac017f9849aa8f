package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.Validator;

import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;

/**
 * A form over a record: its binder, its error summary, and the way from a refusal to the field it is about. Nothing typed is
 * lost when something is refused.
 *
 * @param <R> the record of what the fields hold; public, because Vaadin's binder reads it from its own package
 */
public class RecordForm<R extends Record> {

    private final Binder<R> binder;
    private final ErrorSummary summary = new ErrorSummary();
    private boolean refused;   // the binder forgets what was typed as soon as it was checked
    private Consumer<Stale> onStale = stale -> fail(stale);

    public RecordForm(Class<R> type) {
        binder = new Binder<>(type);
        binder.setChangeDetectionEnabled(true);   // what is typed and taken back is no change
    }

    /** Binds a field to a component of the record. */
    @SafeVarargs
    public final <F extends Component & HasValue<?, V>, V> F field(F field, String name, Validator<? super V>... checks) {
        var binding = binder.forField(field);
        for (var check : checks) {
            binding.withValidator(check);
        }
        binding.bind(name);
        return field;
    }

    /** Binds a field that must be filled in. */
    @SafeVarargs
    public final <F extends Component & HasValue<?, V>, V> F required(F field, String name, Validator<? super V>... checks) {
        var binding = binder.forField(field).asRequired(t("refusal.text.missing"));
        for (var check : checks) {
            binding.withValidator(check);
        }
        binding.bind(name);
        return field;
    }

    /** For bindings that need a converter. */
    public Binder<R> binder() {
        return binder;
    }

    public ErrorSummary summary() {
        return summary;
    }

    /** What happens when somebody else has saved since; by default the summary says so. */
    public void onStale(Consumer<Stale> action) {
        onStale = action;
    }

    public void show(R values) {
        summary.show(List.of());
        refused = false;
        binder.readRecord(values);
    }

    /** Whether anything differs from what was shown last, or was refused since. */
    public boolean changed() {
        return refused || binder.hasChanges();
    }

    /** The values without validation; for what is computed while typing. Empty while a field cannot be read. */
    public Optional<R> peek() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException incomplete) {
            return Optional.empty();
        }
    }

    /**
     * Checks every field and, if all is well, does the action with the values.
     *
     * @return whether it was done; otherwise the fields and the summary say why not
     */
    public boolean submit(Consumer<R> action) {
        try {
            var values = binder.writeRecord();
            summary.show(List.of());
            action.accept(values);
            refused = false;
            return true;
        } catch (ValidationException invalid) {
            var problems = new ArrayList<ErrorSummary.Problem>();
            invalid.getFieldValidationErrors().stream().filter(BindingValidationStatus::isError).forEach(error -> problems.add(problem(error)));
            summary.show(problems);
        } catch (Stale stale) {
            refused = true;
            onStale.accept(stale);
        } catch (Refusal refusal) {
            refused = true;
            fail(refusal);
        }
        return false;
    }

    /** Says a refusal beside its field and in the summary. */
    public void fail(Refusal refusal) {
        var field = refusal.field().flatMap(name -> binder.getBinding(name)).map(Binder.Binding::getField).filter(Component.class::isInstance).map(Component.class::cast);
        field.filter(HasValidation.class::isInstance).map(HasValidation.class::cast).ifPresent(one -> {
            one.setInvalid(true);
            one.setErrorMessage(t(refusal));
        });
        summary.show(List.of(new ErrorSummary.Problem(sentence(field, t(refusal)), field)));
    }

    private static ErrorSummary.Problem problem(BindingValidationStatus<?> error) {
        var field = Optional.of(error.getField()).filter(Component.class::isInstance).map(Component.class::cast);
        return new ErrorSummary.Problem(sentence(field, error.getMessage().orElse("")), field);
    }

    private static String sentence(Optional<Component> field, String message) {
        return field.filter(HasLabel.class::isInstance).map(HasLabel.class::cast).map(HasLabel::getLabel)
                .map(label -> t("errors.field", label, message)).orElse(message);
    }
}
