package jp.jissen.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A name with a quiet line under it, so that the same list serves a phone. */
public class TwoLine extends Div {

    public TwoLine(String main, String sub) {
        this(new Span(main), sub);
    }

    public <T extends Component & HasStyle> TwoLine(T main, String sub) {
        addClassName("two-line");
        main.addClassName("two-line__main");
        var quiet = new Span(sub);
        quiet.addClassName("two-line__sub");
        add(main, quiet);
    }
}
