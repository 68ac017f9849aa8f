package jp.jissen.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What belongs here, why, and what starts it. */
public class EmptyState extends Section {

    public EmptyState(String title, String text, Component... actions) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(text));
        add(actions);
    }
}
