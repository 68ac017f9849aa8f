package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;

/** The foot of every page: whom to call, and when somebody answers. */
public class PageFooter extends Footer {

    public PageFooter(String phone, String hours) {
        addClassName("page-footer");
        add(new Span(t("page.help")));
        if (!phone.isEmpty()) {
            add(new Anchor("tel:" + phone.replaceAll("[^0-9+]", ""), phone), new Span(hours));
        }
    }
}
