package jp.jissen.demo;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.springframework.context.annotation.Profile;

import jp.jissen.base.Sheet;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.base.ui.TopBar;

/** Says above every page that this is the demo and which day it is; moves the day. */
@org.springframework.stereotype.Component
@Profile("demo")
class DemoBar implements TopBar {

    private final DemoToday today;

    DemoBar(DemoToday today) {
        this.today = today;
    }

    @Override
    public Component create() {
        var move = new Button(t("demo.move"), event -> open());
        move.addThemeName("tertiary");
        var bar = new Div(new Span(t("demo.bar", formats().date(today.date()))), move);
        bar.addClassName("top-bar");
        return bar;
    }

    private void open() {
        var form = new RecordForm<>(Day.class, Sheet.NEVER);
        var dialog = new FormDialog<>(t("demo.move"), form, typed -> {
            today.moveTo(typed.day());
            UI.getCurrent().getPage().reload();
        }, form.required(Fields.date("demo.day"), "day"));
        form.show(new Day(today.date()));
        dialog.open();
    }

    /** What the form holds. */
    public record Day(LocalDate day) {
    }
}
