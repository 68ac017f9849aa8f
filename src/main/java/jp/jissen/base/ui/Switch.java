package jp.jissen.base.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.select.Select;

/**
 * Which of several a page is about: years, companies. Hidden while there is only one.
 *
 * @param <T> what is chosen among
 */
public class Switch<T> extends Select<T> {

    /** @param chosen is told only what the person chose, not what was set here */
    public Switch(String label, List<T> all, T shown, Function<T, String> name, Consumer<T> chosen) {
        addClassName("switch");
        setLabel(label);
        setItems(all);
        setItemLabelGenerator(name::apply);
        setValue(shown);
        setVisible(all.size() > 1);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getValue());
            }
        });
    }
}
