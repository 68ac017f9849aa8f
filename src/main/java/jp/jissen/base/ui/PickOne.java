package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.SearchKey;

/**
 * One of a list, chosen or typed: words that fit exactly one item choose it, and words that fit none or several stay in view
 * and are refused. A plain combo box forgets both without a word.
 */
public class PickOne<T> extends ComboBox<T> {

    private List<T> offered = List.of();
    private Function<T, String> words = item -> "";
    private @Nullable String unclear;   // what was typed and could not be taken

    public PickOne(String label) {
        super(label);
        addCustomValueSetListener(event -> take(event.getDetail()));
        addValueChangeListener(event -> unclear = null);
        getElement().addEventListener("focusout", event -> look(event.getEventData().get("element.inputElement.value").asString()))
                .setFilter("element.invalid").addEventData("element.inputElement.value");
    }

    /** What there is to choose from, found by its label. */
    public PickOne<T> offer(Collection<T> items, ItemLabelGenerator<T> label) {
        return offer(items, label, label::apply);
    }

    /** @param search everything that an item is found by; width, kana and the spellings that the papers mix make no difference */
    public PickOne<T> offer(Collection<T> items, ItemLabelGenerator<T> label, Function<T, String> search) {
        offered = List.copyOf(items);
        words = search;
        setItemLabelGenerator(label);
        setItems((item, typed) -> SearchKey.of(words.apply(item)).contains(SearchKey.of(typed)), offered);
        return this;
    }

    /** The one item that the words fit; its whole label goes before a part of others. */
    Optional<T> found(String typed) {
        var key = SearchKey.of(typed);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var whole = offered.stream().filter(item -> SearchKey.of(getItemLabelGenerator().apply(item)).equals(key)).toList();
        var fitting = whole.isEmpty() ? offered.stream().filter(item -> SearchKey.of(words.apply(item)).contains(key)).toList() : whole;
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    @Override
    public void setValue(@Nullable T value) {
        var shown = unclear != null;
        forget();
        super.setValue(value);
        if (shown) {
            getElement().callJsFunction("cancel");   // the browser shows the value again, even where it is the same
        }
    }

    @Override
    public Validator<T> getDefaultValidator() {
        var usual = super.getDefaultValidator();
        return (value, context) -> unclear == null ? usual.apply(value, context) : ValidationResult.error(t("choice.unclear"));
    }

    private void take(String typed) {
        unclear = typed;
        found(typed).ifPresentOrElse(this::setValue, () -> {
            setInvalid(true);
            setErrorMessage(t("choice.unclear"));
        });
    }

    /** Whoever empties the field, or takes back what was typed, leaves nothing unclear behind. */
    private void look(String text) {
        if (unclear != null && text.equals(getOptionalValue().map(getItemLabelGenerator()).orElse(""))) {
            forget();
        }
    }

    private void forget() {
        if (unclear != null) {
            unclear = null;
            setInvalid(false);
            setErrorMessage("");
        }
    }
}
