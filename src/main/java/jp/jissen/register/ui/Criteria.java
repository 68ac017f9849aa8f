package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.locale;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;

import jp.jissen.base.ui.TwoLine;
import jp.jissen.catalogue.ScaleStep;

/** One rating: every value with its criterion in view. */
class Criteria extends RadioButtonGroup<Integer> {

    Criteria(String label, List<ScaleStep> steps) {
        super(label);
        addClassName("criteria");
        setItems(steps.stream().map(ScaleStep::value).toList());
        setRenderer(new ComponentRenderer<>(value -> option(steps.stream().filter(step -> step.value() == value).findFirst().orElseThrow())));
    }

    private static Div option(ScaleStep step) {
        var number = new Span(String.valueOf(step.value()));
        number.addClassName("criteria__no");
        var option = new Div(number, new TwoLine(step.name().in(locale()), step.criterion().in(locale())));
        option.addClassName("criteria__opt");
        return option;
    }
}
