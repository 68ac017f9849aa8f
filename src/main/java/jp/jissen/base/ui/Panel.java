package jp.jissen.base.ui;

import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.H2;

/** One sheet on the page: a heading and what belongs to it. A panel lies on paper, never on a panel. */
public class Panel extends Card {

    public Panel(String title, Component... content) {
        addClassName("panel");
        var heading = new H2(title);
        heading.setId("panel-" + UUID.randomUUID());
        setTitle(heading);
        setAriaLabelledBy(heading.getId().orElseThrow());
        add(content);
    }

    /** Quiet links at the foot of the sheet. */
    public Panel withFooter(Component... links) {
        addToFooter(links);
        return this;
    }
}
