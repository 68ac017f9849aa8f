package jp.jissen.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;

import jp.jissen.base.ui.ErrorSummary;

/** A {@link ScreenTest} that fills in forms: fields are found by their labels, choices by their words. */
public abstract class FormTest extends ScreenTest {

    /** The one field with the label that can be reached: with a dialog open, a field of the dialog. */
    protected <V> AbstractField<?, V> field(String label) {
        return field(UI.getCurrent(), label);
    }

    /** A field of a part of the page. */
    @SuppressWarnings("unchecked")
    protected <V> AbstractField<?, V> field(Component within, String label) {
        return find(AbstractField.class, within).withCondition(one -> one instanceof HasLabel named && label.equals(named.getLabel()) && !one.getElement().getNode().isInert()).single();
    }

    /** What the field with the label holds. */
    protected Object value(String label) {
        return field(label).getValue();
    }

    protected boolean has(String label) {
        return find(AbstractField.class).withCondition(one -> one instanceof HasLabel named && label.equals(named.getLabel())).exists();
    }

    /** Types into the field with the label; days as 2025-08-27, times as 13:00. */
    protected void type(String label, String text) {
        type(field(label), text);
    }

    /** Types into a field that was found otherwise: one of several rows. */
    protected void type(AbstractField<?, ?> into, String text) {
        switch (into) {
            case DatePicker day -> put(day, text.isEmpty() ? null : LocalDate.parse(text));
            case TimePicker time -> put(time, text.isEmpty() ? null : LocalTime.parse(text));
            case ComboBox<?> box -> typeInto(box, text);
            case AbstractField<?, ?> other -> put(other, text);
        }
    }

    /** What is on the list is chosen, other words are new. */
    private <V> void typeInto(ComboBox<V> box, String text) {
        if (box.getListDataView().getItems().anyMatch(item -> text.equals(item))) {
            put(box, text);
        } else {
            new Hand(box).check();
            ComponentUtil.fireEvent(box, new CustomValueSetEvent<>(box, true, text));
        }
    }

    /** Chooses the item with the words in the field with the label. */
    protected void choose(String label, String words) {
        switch ((AbstractField<?, ?>) field(label)) {
            case ComboBox<?> box -> chooseIn(box, box.getListDataView().getItems(), box.getItemLabelGenerator(), words);
            case MultiSelectComboBox<?> several -> chooseAlso(several, words);
            case RadioButtonGroup<?> group -> chooseIn(group, group.getListDataView().getItems(), group.getItemLabelGenerator(), words);
            case Select<?> select when select.isEmptySelectionAllowed() && words.equals(select.getEmptySelectionCaption()) -> put(select, null);
            case Select<?> select -> chooseIn(select, select.getListDataView().getItems(), select.getItemLabelGenerator(), words);
            case AbstractField<?, ?> other -> throw new AssertionError(label + " offers no choice");
        }
    }

    /** One more beside those that are chosen already. */
    private <V> void chooseAlso(MultiSelectComboBox<V> field, String words) {
        var chosen = new LinkedHashSet<>(field.getValue());
        chosen.add(field.getListDataView().getItems().filter(item -> words.equals(field.getItemLabelGenerator().apply(item))).findFirst().orElseThrow(() -> new AssertionError("No choice \"" + words + "\"")));
        put(field, chosen);
    }

    @SuppressWarnings("unchecked")
    private <V> void chooseIn(AbstractField<?, ?> field, Stream<V> items, ItemLabelGenerator<?> generator, String words) {
        put(field, items.filter(item -> words.equals(((ItemLabelGenerator<V>) generator).apply(item))).findFirst().orElseThrow(() -> new AssertionError("No choice \"" + words + "\"")));
    }

    /** A day as the browser hands it over when it cannot read it itself. */
    protected void typeDay(String label, String typed) {
        var element = field(label).getElement();
        element.setProperty("_inputElementValue", typed);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "unparsable-change", JacksonUtils.createObjectNode()));
    }

    /** Ticks the box, or takes the tick back. */
    protected void tick(String label) {
        var box = find(Checkbox.class).withCondition(one -> label.equals(one.getLabel()) || label.equals(one.getAriaLabel().orElse(null))).single();
        asServer(() -> put(box, !box.getValue()));
    }

    /** What stands in red beside the field with the label; empty while all is well. */
    protected String error(String label) {
        return field(label) instanceof HasValidationProperties checked && checked.isInvalid() ? Objects.toString(checked.getErrorMessage(), "") : "";
    }

    /** The sentences on top of the form: first how many, then each. */
    protected List<String> problems() {
        return find(ErrorSummary.class).all().stream().flatMap(summary -> lines(summary).stream()).toList();
    }

    /** Hands a file over as the browser does. @return what the server made of it */
    protected UploadEvent upload(String name, byte[] content) {
        var field = find(Upload.class).single();
        roundTrip();
        var resource = VaadinSession.getCurrent().getResourceRegistry().getResource(ElementStreamResource.class, URI.create(field.getElement().getAttribute("target"))).orElseThrow();
        var event = new UploadEvent(VaadinRequest.getCurrent(), VaadinResponse.getCurrent(), VaadinSession.getCurrent(), name, content.length, "", field.getElement(), null) {
            @Override
            public InputStream getInputStream() {
                return new ByteArrayInputStream(content);
            }
        };
        try {
            ((UploadHandler) resource.getElementRequestHandler()).handleUploadRequest(event);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        MockVaadin.runUIQueue();
        return event;
    }

    private static void put(AbstractField<?, ?> field, Object value) {
        new Hand(field).put(value);
    }

    /** Writes only where a person could. */
    private static class Hand extends ComponentTester<AbstractField<?, ?>> {

        Hand(AbstractField<?, ?> field) {
            super(field);
        }

        void check() {
            ensureComponentIsUsable();
            if (getComponent().isReadOnly()) {
                throw new IllegalStateException("read only: " + getComponent());
            }
        }

        void put(Object value) {
            check();
            setValueAsUser(value);
        }
    }
}
