package jp.jissen.maturity.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import jp.jissen.base.ui.Panel;
import jp.jissen.maturity.SurveyRadar;

/** よくなったところ: the axes whose score has risen, the greatest rise first, with what the expert said at the end. */
class Gains extends Panel {

    Gains(SurveyRadar radar) {
        super(t("maturity.gains"));
        var risen = risen(radar);
        var list = new UnorderedList();
        list.addClassName("gains");
        risen.forEach(axis -> list.add(item(radar, axis)));
        add(risen.isEmpty() ? SurveyView.hint(t("maturity.gains.none")) : list);
    }

    private static List<Integer> risen(SurveyRadar radar) {
        return IntStream.range(0, radar.axes().size()).boxed().filter(axis -> rise(radar, axis).signum() > 0).sorted(Comparator.comparing((Integer axis) -> rise(radar, axis)).reversed()).toList();
    }

    private static BigDecimal rise(SurveyRadar radar, int axis) {
        var before = Radars.mean(radar.before(), axis);
        var after = Radars.mean(radar.after(), axis);
        return before.isPresent() && after.isPresent() ? after.get().subtract(before.get()) : BigDecimal.ZERO;
    }

    private static ListItem item(SurveyRadar radar, int axis) {
        var values = new Span(Radars.mean(radar.before(), axis).orElseThrow() + " → " + Radars.mean(radar.after(), axis).orElseThrow());
        values.addClassName("gains__v");
        var head = new Div(new Span(radar.axes().get(axis).label().in(locale())), values);
        head.addClassName("gains__h");
        var item = new ListItem(head);
        var comment = radar.after().orElseThrow().axes().get(axis).comment();
        if (!comment.isEmpty()) {
            item.add(new Paragraph(comment));
        }
        return item;
    }
}
