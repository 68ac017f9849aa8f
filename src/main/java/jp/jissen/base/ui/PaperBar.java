package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** Above a page for the printer: print it, or go back. Not printed itself. */
public class PaperBar extends Div {

    public PaperBar(String backPath, String backText) {
        addClassName("paper-bar");
        var print = new Button(t("action.print"));
        print.addThemeName("primary");
        print.getElement().setAttribute("data-print", true);
        add(print, new Anchor(backPath, backText));
    }
}
