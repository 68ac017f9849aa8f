package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import jp.jissen.base.Svg;
import jp.jissen.base.YearLine;
import jp.jissen.base.YearLine.State;
import jp.jissen.base.YearLine.Stop;
import jp.jissen.base.YearLine.Stretch;

/** The year in one line: sessions, visit windows, the case collection's dates, today. The same data as lists for phones and readers. */
public class YearStrip extends Div {

    private static final double LEFT = 92;
    private static final double WIDTH = 652;
    /** Where a label would run out of the picture. */
    private static final double NEAR_END = 60;

    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate today;

    public YearStrip(YearLine line) {
        var sessions = line.stops();
        var windows = line.windows();
        var milestones = line.milestones();
        this.today = line.today();
        this.first = sessions.stream().map(Stop::day).min(LocalDate::compareTo).orElse(today).withDayOfMonth(1);
        this.last = milestones.stream().map(Stretch::until).max(LocalDate::compareTo).orElse(first.plusMonths(9)).plusMonths(1).withDayOfMonth(1);
        addClassName("year-strip");
        add(new Html(drawing(sessions, windows, milestones).inDiv("strip-box")));
        var lists = lists(sessions, windows, milestones);
        add(toggle(lists), lists, legend());
    }

    /** Beside the picture the lists come when they are asked for; in its place they are there. */
    private static Button toggle(Div lists) {
        var toggle = new Button(t("strip.asText"));
        toggle.addThemeNames("tertiary", "small");
        toggle.addClassName("strip-toggle");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(event -> {
            var shown = !lists.hasClassName("strip-twin--open");
            lists.setClassName("strip-twin--open", shown);
            toggle.getElement().setAttribute("aria-expanded", String.valueOf(shown));
        });
        return toggle;
    }

    private Svg drawing(List<Stop> sessions, List<Stretch> windows, List<Stretch> milestones) {
        var svg = new Svg("strip", "strip", "0 0 760 172", t("strip.name"), t("strip.message", sessions.size(), sessions.stream().filter(stop -> stop.state() == State.DONE).count(), formats().date(today)));
        months(svg);
        svg.text(0, 71, "start", "strip__lane", t("strip.sessions")).line(LEFT, 66, LEFT + WIDTH, 66, "strip__line");
        sessions.forEach(stop -> {
            svg.circle(x(stop.day()), 66, 14, "strip__dot strip__dot--" + css(stop.state()));
            svg.text(x(stop.day()), 71, "middle", "strip__no strip__no--" + css(stop.state()), stop.label());
        });
        svg.text(0, 112, "start", "strip__lane", t("strip.visits"));
        for (var i = 0; i < windows.size(); i++) { // every second one a lane lower: windows overlap
            bar(svg, windows.get(i), i % 2 == 0 ? 100 : 120);
        }
        svg.text(0, 156, "start", "strip__lane", t("strip.cases"));
        milestones.forEach(stretch -> bar(svg, stretch, 144));
        if (!today.isBefore(first) && today.isBefore(last)) {
            svg.line(x(today), 24, x(today), 164, "strip__today").text(x(today), 18, "middle", "strip__today-label", t("strip.today"));
        }
        return svg;
    }

    private void months(Svg svg) {
        for (var month = first; month.isBefore(last); month = month.plusMonths(1)) {
            svg.line(x(month), 28, x(month), 164, "strip__month").text(x(month) + 4, 40, "start", "strip__label", formats().month(month));
        }
    }

    private void bar(Svg svg, Stretch stretch, double y) {
        svg.rect(x(stretch.from()), y, x(stretch.until().plusDays(1)) - x(stretch.from()), 16, 3, "strip__win strip__win--" + css(stretch.state()));
        var nearEnd = x(stretch.from()) > LEFT + WIDTH - NEAR_END;
        svg.text(nearEnd ? x(stretch.until()) : x(stretch.from()) + 6, y + 12.5, nearEnd ? "end" : "start", "strip__win-no", stretch.label());
    }

    private double x(LocalDate day) {
        return LEFT + ChronoUnit.DAYS.between(first, day) * WIDTH / ChronoUnit.DAYS.between(first, last);
    }

    private static Div lists(List<Stop> sessions, List<Stretch> windows, List<Stretch> milestones) {
        var stops = new OrderedList();
        stops.addClassName("strip-list");
        sessions.forEach(stop -> stops.add(item(stop.label(), formats().tinyDate(stop.day()), stop.state())));
        var bars = new OrderedList();
        bars.addClassNames("strip-list", "strip-list--visits");
        windows.forEach(stretch -> bars.add(item(stretch.label(), formats().tinyPeriod(stretch.from(), stretch.until()), stretch.state())));
        var dates = new OrderedList();
        dates.addClassNames("strip-list", "strip-list--cases");
        milestones.forEach(stretch -> dates.add(item(stretch.label(), formats().tinyPeriod(stretch.from(), stretch.until()), stretch.state())));
        var twin = new Div(caption("strip.sessions"), stops, caption("strip.visits"), bars, caption("strip.cases"), dates);
        twin.addClassName("strip-twin");
        return twin;
    }

    private static Span caption(String key) {
        var caption = new Span(t(key));
        caption.addClassName("strip-twin__label");
        return caption;
    }

    private static ListItem item(String number, String date, State state) {
        var label = new Span(number);
        label.addClassName("strip-list__no");
        var word = new Span(t("strip.state." + css(state)));
        word.addClassName("strip-list__st");
        var item = new ListItem(label, new Span(date), word);
        item.addClassNames("strip-list__s", "strip-list__s--" + css(state));
        return item;
    }

    private static String css(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Div legend() {
        var legend = new Div();
        legend.addClassName("legend");
        for (var state : List.of(State.DONE, State.NEXT, State.OPEN, State.TODO)) {
            var item = new Span(t("strip.state." + css(state)));
            item.addClassNames("legend__item", "legend__item--" + css(state));
            legend.add(item);
        }
        return legend;
    }
}
