package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.HasItemComponents.ItemComponent;
import com.vaadin.flow.data.provider.DataView;

import jp.jissen.base.Texts;

/**
 * The value of a field as text and back, the same text that {@code frontend/components/journal.js} reads in the browser:
 * dates and times as ISO 8601 writes them, choices by their label, radio buttons by a name that does not depend on the language.
 */
final class FieldText {

    /** Where the browser finds the name of a radio button. */
    private static final String CHOICE = "data-choice";

    private FieldText() {
    }

    /** The text of what the field holds, empty for nothing. @throws IllegalArgumentException for a kind of field that the journal does not know */
    static String of(HasValue<?, ?> field) {
        return switch (field) {
            case TextField text -> text.getValue();
            case TextArea text -> text.getValue();
            case Checkbox box -> String.valueOf(box.getValue());
            case DatePicker date -> date.getOptionalValue().map(LocalDate::toString).orElse("");
            case TimePicker time -> time.getOptionalValue().map(LocalTime::toString).orElse("");
            case RadioButtonGroup<?> choice -> choice.getOptionalValue().map(FieldText::name).orElse("");
            case ComboBox<?> choice -> label(choice);
            case MultiSelectComboBox<?> choice -> labels(choice);
            case Select<?> choice -> label(choice);
            default -> throw new IllegalArgumentException("the journal cannot keep a " + field.getClass().getSimpleName());
        };
    }

    /** Puts a text into the field. @return whether it is one that the field can hold */
    static boolean set(HasValue<?, ?> field, String text) {
        return switch (field) {
            case TextField line -> put(line, Optional.of(text));
            case TextArea lines -> put(lines, Optional.of(text));
            case Checkbox box -> put(box, Optional.of(Boolean.valueOf(text)));
            case DatePicker date -> text.isEmpty() ? clear(date) : put(date, parse(text, LocalDate::parse));
            case TimePicker time -> text.isEmpty() ? clear(time) : put(time, parse(text, LocalTime::parse));
            case RadioButtonGroup<?> choice -> text.isEmpty() ? clear(choice) : choose(choice, text);
            case ComboBox<?> choice -> text.isEmpty() ? clear(choice) : choose(choice, text);
            case MultiSelectComboBox<?> choice -> choose(choice, text);
            case Select<?> choice -> text.isEmpty() ? clear(choice) : choose(choice, text);
            default -> false;
        };
    }

    /** The text of {@link #of} as the reader knows it: radio buttons by their words. */
    static String words(HasValue<?, ?> field, String text) {
        return field instanceof RadioButtonGroup<?> group ? words(group, text) : text;
    }

    /** A text of {@link #of} that may have been written while the page was in another language: choices by their label of today. */
    static String here(HasValue<?, ?> field, String text) {
        return switch (field) {
            case ComboBox<?> choice -> here(choice, text);
            case Select<?> choice -> here(choice, text);
            case MultiSelectComboBox<?> choice -> text.lines().map(label -> here(choice, label)).sorted().collect(Collectors.joining("\n"));
            default -> text;
        };
    }

    private static <T> String here(ComboBox<T> choice, String text) {
        return here(choice.getGenericDataView(), choice.getItemLabelGenerator(), text);
    }

    private static <T> String here(Select<T> choice, String text) {
        return here(choice.getGenericDataView(), choice.getItemLabelGenerator(), text);
    }

    private static <T> String here(MultiSelectComboBox<T> choice, String text) {
        return here(choice.getGenericDataView(), choice.getItemLabelGenerator(), text);
    }

    private static <T> String here(DataView<T> items, ItemLabelGenerator<T> label, String text) {
        return only(items.getItems().filter(item -> Texts.LOCALES.stream().anyMatch(language -> Translation.in(language, () -> label.apply(item)).equals(text)))).map(label).orElse(text);
    }

    /** What a field shows, as its reader knows it. */
    static String shown(HasValue<?, ?> field) {
        return switch (field) {
            case Checkbox box -> t(box.getValue() ? "answer.yes" : "answer.no");
            case DatePicker date -> date.getOptionalValue().map(formats()::date).orElse("");
            case TimePicker time -> time.getOptionalValue().map(formats()::time).orElse("");
            default -> words(field, of(field));
        };
    }

    private static <T> String words(RadioButtonGroup<T> group, String text) {
        return only(group.getGenericDataView().getItems().filter(item -> name(item).equals(text))).map(group.getItemLabelGenerator()).orElse("");
    }

    /** Tells the browser's journal which field of which form it is, and gives radio buttons their names. */
    static void mark(HasValue<?, ?> field, String form, String name) {
        var component = (Component) field;
        component.getElement().setAttribute("data-journal", form + ":" + name);
        if (component instanceof RadioButtonGroup<?>) {
            component.getChildren().filter(ItemComponent.class::isInstance).forEach(button -> button.getElement().setAttribute(CHOICE, name(((ItemComponent<?>) button).getItem())));
        }
    }

    private static String name(Object item) {
        return item instanceof Enum<?> constant ? constant.name() : item.toString();
    }

    private static <T> String label(ComboBox<T> choice) {
        return choice.getOptionalValue().map(choice.getItemLabelGenerator()).orElse("");
    }

    private static <T> String label(Select<T> choice) {
        return choice.getOptionalValue().map(choice.getItemLabelGenerator()).orElse("");
    }

    private static <T> String labels(MultiSelectComboBox<T> choice) {
        return choice.getSelectedItems().stream().map(choice.getItemLabelGenerator()).sorted().collect(Collectors.joining("\n"));
    }

    private static <T> boolean choose(RadioButtonGroup<T> group, String text) {
        return put(group, only(group.getGenericDataView().getItems().filter(item -> name(item).equals(text))));
    }

    /** Two of the same label are told apart by nobody. */
    private static <T> boolean choose(ComboBox<T> choice, String text) {
        var found = only(choice.getGenericDataView().getItems().filter(item -> choice.getItemLabelGenerator().apply(item).equals(text)));
        if (choice instanceof PickOne<T> one) {   // the browser may have died between the words and the choice
            return put(one, found.or(() -> one.found(text)));
        }
        if (found.isEmpty() && choice.isAllowCustomValue()) {
            @SuppressWarnings("unchecked") // what can be typed freely is text
            var typed = (T) text;
            choice.setValue(typed);
            return true;
        }
        return put(choice, found);
    }

    private static <T> boolean choose(Select<T> choice, String text) {
        return put(choice, only(choice.getGenericDataView().getItems().filter(item -> choice.getItemLabelGenerator().apply(item).equals(text))));
    }

    private static <T> boolean choose(MultiSelectComboBox<T> choice, String text) {
        var wanted = Arrays.stream(text.split("\n")).filter(label -> !label.isEmpty()).collect(Collectors.toSet());
        Set<T> found = choice.getGenericDataView().getItems().filter(item -> wanted.contains(choice.getItemLabelGenerator().apply(item))).collect(Collectors.toSet());
        choice.setValue(found);
        return found.size() == wanted.size();
    }

    private static <T> Optional<T> only(Stream<T> found) {
        var items = found.limit(2).toList();
        return items.size() == 1 ? Optional.of(items.getFirst()) : Optional.empty();
    }

    private static <T> Optional<T> parse(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static <F extends Component & HasValue<?, ?>> boolean clear(F field) {
        field.clear();
        return true;
    }

    private static <T> boolean put(HasValue<?, T> field, Optional<T> value) {
        value.ifPresent(field::setValue);
        return value.isPresent();
    }
}
