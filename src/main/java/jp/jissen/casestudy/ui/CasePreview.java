package jp.jissen.casestudy.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import jp.jissen.casestudy.CaseText;

/** The two pages as they will be printed. Follows what is typed. */
class CasePreview extends Div {

    private final Function<CaseText, String> spread;
    private final Div drawing = new Div();
    private final Paragraph caption = new Paragraph();

    /** @param spread draws a text, as HTML that the program wrote; @param beside what stands in the bar above */
    CasePreview(CaseText text, Function<CaseText, String> spread, Component... beside) {
        this.spread = spread;
        addClassName("preview");
        var title = new Span(t("case.preview"));
        title.addClassName("preview__t");
        var bar = new Div(title);
        bar.add(beside);
        bar.addClassName("preview__bar");
        drawing.getElement().setAttribute("role", "img");
        drawing.getElement().setAttribute("aria-label", t("case.preview.aria"));
        caption.addClassName("preview__cap");
        add(bar, drawing, caption);
        show(text);
    }

    void show(CaseText text) {
        drawing.removeAll();
        drawing.add(new Html(spread.apply(text)));
        caption.setText(t("case.preview.length", text.length()));
    }
}
