package jp.jissen.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Names and values in two columns. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts row(String name, String value) {
        return row(name, new Span(value));
    }

    /** A row; empty values are left out by the caller. */
    public Facts row(String name, Component value) {
        var row = new Div(new Term(name), new Description(value));
        row.addClassName("facts__row");
        add(row);
        return this;
    }
}
