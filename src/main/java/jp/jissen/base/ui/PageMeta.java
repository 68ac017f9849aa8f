package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** このページを見られる人: who can read a page with a company's data, in words, and what else belongs beside it. */
public class PageMeta extends Div {

    public PageMeta(String readers, Component... beside) {
        addClassName("page-meta");
        var label = new Span(t("page.readers"));
        label.addClassName("who-reads__label");
        var who = new Paragraph(label, new Span(readers));
        who.addClassName("who-reads");
        add(who);
        add(beside);
    }
}
