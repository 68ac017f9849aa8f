package jp.jissen.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: what it is, what it is for in one line, what can be done. */
public class PageHeader extends Header {

    private final H1 title = new H1();
    private final Paragraph purpose = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String title, String purpose, Component... actions) {
        addClassName("page-header");
        this.title.setText(title);
        this.purpose.setText(purpose);
        this.purpose.addClassName("page-header__purpose");
        var text = new Div(this.title);
        text.addClassName("page-header__text");
        if (!purpose.isEmpty()) {
            text.add(this.purpose);
        }
        add(text);
        this.actions.addClassName("page-header__actions");
        this.actions.add(actions);
        if (actions.length > 0) {
            add(this.actions);
        }
    }
}
