package jp.jissen.programme.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.programme.Period;
import jp.jissen.programme.ScheduleService;

/** The office's own closing days beside weekends, holidays and the turn of the year. */
class ClosingDays extends Div {

    private final ScheduleService schedules;

    ClosingDays(ScheduleService schedules) {
        this.schedules = schedules;
        refresh();
    }

    private void refresh() {
        removeAll();
        add(new Paragraph(t("closing.text")));
        var list = new UnorderedList();
        list.addClassName("edition-list");
        schedules.closings().forEach(closing -> {
            var remove = new Button(t("closing.remove"), event -> {
                schedules.reopen(closing.id());
                refresh();
            });
            remove.addThemeName("tertiary");
            remove.setAriaLabel(t("closing.remove") + " " + closing.day().reason());
            var item = new ListItem(new TwoLine(closing.day().reason(), formats().fullPeriod(closing.day().period().from(), closing.day().period().until())), remove);
            item.addClassName("edition-list__i");
            list.add(item);
        });
        add(list, new Button(t("closing.add"), event -> open()));
    }

    private void open() {
        var form = new RecordForm<>(Typed.class, new Sheet("office.closing", ""));
        var from = form.required(Fields.date("closing.from"), "from");
        var until = form.required(Fields.date("closing.until"), "until");
        var reason = form.required(Fields.line("closing.reason", TextLimit.LINE), "reason", Checks.required(TextLimit.LINE));
        from.addValueChangeListener(event -> {
            if (until.isEmpty()) {
                until.setValue(event.getValue());
            }
        });
        var dialog = new FormDialog<>(t("closing.add"), form, typed -> {
            schedules.close(new Period(typed.from(), typed.until()), typed.reason());
            refresh();
        }, from, until, reason);
        form.show(new Typed(null, null, ""));
        dialog.open();
    }

    /** What the form holds. */
    public record Typed(@Nullable LocalDate from, @Nullable LocalDate until, String reason) {
    }
}
