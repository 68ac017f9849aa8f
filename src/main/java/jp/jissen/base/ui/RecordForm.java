package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.Validator;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

import jp.jissen.base.Absent;
import jp.jissen.base.Changed;
import jp.jissen.base.Refusal;
import jp.jissen.base.Sheet;
import jp.jissen.base.Stale;

/**
 * A form over a record: its binder, its error summary, and the way from a refusal to the field it is about. Nothing typed is
 * lost when something is refused, nor when the network, the browser or the server goes: see {@link KeptFields}.
 *
 * @param <R> the record of what the fields hold; public, because Vaadin's binder reads it from its own package
 */
public class RecordForm<R extends Record> {

    private final Binder<R> binder;
    private final KeptFields kept;
    private final ErrorSummary summary = new ErrorSummary();
    private R shown;
    private Runnable onThrownAway = () -> { };
    private boolean refused;   // the binder forgets what was typed as soon as it was checked
    private boolean peeked;   // so it does after somebody has looked at the values
    private @Nullable Shared<R> shared;
    private @Nullable Contested<R> contested;
    private boolean rereads;

    /** @param sheet what the form writes to; {@link Sheet#NEVER} where nothing may be kept */
    public RecordForm(Class<R> type, Sheet sheet) {
        kept = new KeptFields(sheet);
        kept.onThrownAway(() -> {
            show(shown);
            onThrownAway.run();
        });
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
        return kept.add(field, name);
    }

    /** Binds a field that must be filled in. */
    @SafeVarargs
    public final <F extends Component & HasValue<?, V>, V> F required(F field, String name, Validator<? super V>... checks) {
        var binding = binder.forField(field).asRequired(t("refusal.text.missing"));
        for (var check : checks) {
            binding.withValidator(check);
        }
        binding.bind(name);
        return kept.add(field, name);
    }

    public Binder<R> binder() {
        return binder;
    }

    /** What stands on top of the form: what was given back to it, and what has to be put right. */
    public Component head() {
        var head = new Div(kept.editing(), kept.notice(), summary);
        head.addClassName("form-head");
        return head;
    }

    ErrorSummary summary() {
        return summary;
    }

    /** What the form is called, in the words of its reader; for the list of what they left unsaved. */
    public void name(String title) {
        kept.name(title);
    }

    /** What else has to be drawn anew after the reader has thrown their input away. */
    public void onThrownAway(Runnable action) {
        onThrownAway = action;
    }

    /**
     * Somebody else may save the same thing meanwhile: what both changed is put together, and of what both changed
     * differently one chooses. Without this the summary asks to read the page again.
     */
    public void mergesWith(Shared<R> others) {
        shared = others;
    }

    /**
     * For things that are rarely written by two people and keep no history: asks before saving what is saved now, and puts
     * together as {@link #mergesWith} does.
     */
    public void rereads(Supplier<R> now) {
        rereads = true;
        shared = new Shared<>() {

            @Override
            public R now() {
                return now.get();
            }

            @Override
            public Optional<Changed> lastChange(String component) {
                return Optional.empty();
            }

            @Override
            public void setAside(R mine) {
                // what is not chosen stays nowhere
            }
        };
    }

    /** Shows the values and, over them, what the reader left unsaved. */
    public void show(R values) {
        show(kept.sheet(), values);
    }

    /** Shows the values of another sheet; {@link Sheet#NEVER} for one that is only read. */
    public void show(Sheet sheet, R values) {
        shown = values;
        summary.show(List.of());
        refused = false;
        peeked = false;
        contested = null;
        binder.readRecord(values);
        kept.shown(sheet);
    }

    /** The input is thrown away on purpose: nothing of it is kept. */
    public void throwAway() {
        kept.throwAway();
    }

    /** Whether anything differs from what was shown last, or was refused since. */
    public boolean changed() {
        return refused || peeked || binder.hasChanges();
    }

    /** The values field by field, in the words of the form's reader. For a form that is not in view. */
    public List<Worded> worded(R values) {
        binder.readRecord(values);
        return kept.worded();
    }

    /** The values without validation; for what is computed while typing. Empty while a field cannot be read. */
    public Optional<R> peek() {
        try {
            var values = binder.writeRecord();
            peeked = !Merge.same(shown, values);
            return Optional.of(values);
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
            if (rereads && !shared.now().equals(shown)) {
                throw new Stale("", null);
            }
            write(values, action);
            return true;
        } catch (ValidationException invalid) {
            say(invalid);
        } catch (Stale stale) {
            refused = true;
            return shared == null ? fails(stale) : merge(stale, shared, action);
        } catch (Refusal refusal) {
            refused = true;
            fail(refusal);
        }
        return false;
    }

    /** Whether every field could be sent; otherwise the fields and the summary say why not. For a question that comes before {@link #submit}. */
    public boolean fits() {
        try {
            binder.writeRecord();
            return true;
        } catch (ValidationException invalid) {
            say(invalid);
            return false;
        }
    }

    private void say(ValidationException invalid) {
        summary.show(invalid.getFieldValidationErrors().stream().filter(BindingValidationStatus::isError).map(RecordForm::problem).toList());
    }

    private void write(R values, Consumer<R> action) {
        var texts = kept.texts();
        var written = kept.sheet();
        summary.show(List.of());
        try {
            action.accept(values);
        } catch (OptimisticLockingFailureException sameInstant) {
            throw new Stale("", null);
        }
        if (contested != null && shared != null && contested.givenUp(values)) {
            shared.setAside(contested.mine());
        }
        contested = null;
        refused = false;
        peeked = false;
        kept.saved(written, texts);
    }

    /** What only one of the two has changed needs no question. */
    private boolean merge(Stale stale, Shared<R> others, Consumer<R> action) {
        var theirs = others.now();
        var merged = Merge.of(shown, peek().orElse(shown), theirs);
        shown = theirs;
        binder.readRecord(theirs);
        kept.rebase();
        binder.readRecord(merged.values());
        if (!merged.conflicts().isEmpty()) {
            contested = new Contested<>(merged.values(), merged.conflicts());
            kept.choose(stale, merged.conflicts().stream().collect(Collectors.toMap(Function.identity(), name -> others.lastChange(name).orElse(new Changed(stale.by(), stale.at())), (a, b) -> a, LinkedHashMap::new)));
            return false;
        }
        try {
            write(merged.values(), action);
            Messages.done(stale.by().isEmpty() ? t("merge.done.unnamed") : t("merge.done", stale.by()));
            return true;
        } catch (Refusal refusal) {
            return fails(refusal);
        }
    }

    /** What the reader had entered into fields that somebody else had changed too. */
    private record Contested<R extends Record>(R mine, List<String> components) {

        boolean givenUp(R saved) {
            return Merge.differ(mine, saved, components);
        }
    }

    private boolean fails(Refusal refusal) {
        fail(refusal);
        return false;
    }

    /** What was refused has been put right. */
    public void accepted() {
        summary.show(List.of());
    }

    /** Says a refusal beside its field and in the summary. */
    public void fail(Refusal refusal) {
        if (refusal instanceof Absent) {   // it was there when the form was opened
            summary.show(List.of(new ErrorSummary.Problem(t("form.gone"), Optional.empty())));
            return;
        }
        fail(List.of(refusal));
    }

    /** As {@link #fail(Refusal)}, each beside its field and all of them in the summary. */
    public void fail(List<Refusal> refusals) {
        summary.show(refusals.stream().map(this::mark).toList());
    }

    private ErrorSummary.Problem mark(Refusal refusal) {
        var field = refusal.field().flatMap(name -> binder.getBinding(name)).map(Binder.Binding::getField).filter(Component.class::isInstance).map(Component.class::cast);
        field.filter(HasValidation.class::isInstance).map(HasValidation.class::cast).ifPresent(one -> {
            one.setInvalid(true);
            one.setErrorMessage(t(refusal));
        });
        return new ErrorSummary.Problem(sentence(field, t(refusal)), field);
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
