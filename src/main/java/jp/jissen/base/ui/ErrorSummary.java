package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What has to be put right, on top of a form; each sentence leads to its field. Announced and focused when it appears. */
public class ErrorSummary extends Section {

    /** One sentence, and the field it is about. */
    public record Problem(String sentence, Optional<Component> field) {
    }

    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    public void show(List<Problem> problems) {
        removeAll();
        setVisible(!problems.isEmpty());
        if (problems.isEmpty()) {
            return;
        }
        add(new H2(t("errors.count", problems.size())));
        problems.forEach(problem -> add(problem.field().map(field -> link(problem.sentence(), field)).orElseGet(() -> new Paragraph(problem.sentence()))));
        getElement().callJsFunction("focus");
    }

    private static Component link(String sentence, Component field) {
        var link = new Button(sentence, event -> {
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
        link.addThemeName("tertiary");
        link.addClassName("error-summary__link");
        return link;
    }
}
