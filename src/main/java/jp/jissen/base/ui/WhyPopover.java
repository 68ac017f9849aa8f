package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.popover.PopoverVariant;

/** なぜ6か: the steps that led to a computed number, each with its rule, behind a quiet button. */
public class WhyPopover extends Div {

    private final OrderedList steps = new OrderedList();
    private final Div more = new Div();
    private final Popover popover = new Popover();

    public WhyPopover(String question, String source) {
        addClassName("why");
        var button = new Button(question);
        button.addThemeName("tertiary");
        steps.addClassName("why-steps");
        popover.setTarget(button);
        popover.addClassName("why-popover");
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.addThemeVariants(PopoverVariant.ARROW);
        popover.setWidth("min(26rem, 92vw)");
        popover.setAriaLabel(question);
        popover.add(new H3(question), steps, more, foot(source));
        add(button, popover);
    }

    public WhyPopover step(String title, String rule) {
        var name = new Span(title);
        name.addClassName("why-steps__title");
        var item = new ListItem(name, new Paragraph(rule));
        item.addClassName("why-steps__step");
        steps.add(item);
        return this;
    }

    /** Something to look at below the steps: the table that was used. */
    public WhyPopover with(Component component) {
        more.add(component);
        return this;
    }

    private Div foot(String source) {
        var where = new Span(source);
        where.addClassName("why-source");
        var close = new Button(t("action.close"), event -> popover.close());
        close.addThemeName("tertiary");
        var foot = new Div(where, close);
        foot.addClassName("why-foot");
        return foot;
    }
}
