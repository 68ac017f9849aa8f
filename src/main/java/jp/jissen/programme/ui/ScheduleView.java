package jp.jissen.programme.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.io.ByteArrayInputStream;

import jakarta.annotation.security.PermitAll;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.base.Today;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.Switch;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.base.ui.YearStrip;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionService;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.programme.Schedule;
import jp.jissen.programme.ScheduleService;
import jp.jissen.programme.SessionRow;

/** スケジュール: the year as a strip, as lists and as a calendar file. The office changes dates from here. */
@Route(ProgrammeRoutes.SCHEDULE)
@PageTitle("schedule.title")
@DynamicPageTitle(TranslatedTitle.class)
@PermitAll
class ScheduleView extends Div implements BeforeEnterObserver {

    private final ScheduleService schedules;
    private final EditionService editions;
    private final SessionEditing editing;
    private final Today today;

    ScheduleView(ScheduleService schedules, EditionService editions, SessionEditing editing, Today today) {
        this.schedules = schedules;
        this.editions = editions;
        this.editing = editing;
        this.today = today;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new EditionId(Params.uuid(event, "edition")));
    }

    private void show(EditionId id) {
        removeAll();
        var news = new LiveNews(heard -> show(id)).waitsForFields();
        var schedule = schedules.get(id);
        add(new PageHeader(t("schedule.title"), schedule.edition().name().in(locale()), calendar(schedule), print()));
        add(new Switch<>(t("edition.year"), editions.list(), schedule.edition(), year -> year.name().in(locale()), year -> getUI().orElseThrow().navigate(ProgrammeRoutes.schedule(year.id()))));
        add(new Panel(t("schedule.year"), new YearStrip(schedule.line(today.date(), number -> t("schedule.visitShort", number), code -> t("milestone." + code)))),
                new Panel(t("schedule.sessions"), sessions(schedule)), new Panel(t("schedule.visits"), windows(schedule)), new Panel(t("schedule.cases"), milestones(schedule)),
                news.about(schedule.edition().space(), ScheduleService.NEWS));
    }

    private Anchor calendar(Schedule schedule) {
        var locale = locale();
        var file = schedules.calendarFile(schedule.edition().id(), locale);
        var link = new Anchor(DownloadHandler.fromInputStream(event -> new DownloadResponse(new ByteArrayInputStream(file), "jissen-" + schedule.edition().fiscalYear() + ".ics", "text/calendar", file.length)), AttachmentType.DOWNLOAD, t("schedule.ics"));
        link.addClassName("button-link");
        return link;
    }

    private static Button print() {
        var print = new Button(t("action.print"));
        print.getElement().setAttribute("data-print", true);
        return print;
    }

    private OrderedList sessions(Schedule schedule) {
        var list = new OrderedList();
        list.addClassName("schedule-list");
        var next = schedule.next(today.date());
        schedule.sessions().forEach(session -> {
            var item = new ListItem(date(session), text(session, schedule), state(session, next.filter(session::equals).isPresent()));
            item.addClassName("schedule-list__i");
            if (Acting.hasRole(Role.COORDINATOR)) {
                var change = new Button(t("action.change"), event -> editing.open(session, schedule.edition(), () -> show(schedule.edition().id())));
                change.addThemeName("tertiary");
                change.setAriaLabel(t("schedule.changeSession", session.number()));
                item.add(change);
            }
            list.add(item);
        });
        return list;
    }

    private Component date(SessionRow session) {
        var date = new Span(formats().date(session.heldOn()));
        date.addClassName("schedule-list__date");
        return date;
    }

    private Component text(SessionRow session, Schedule schedule) {
        var link = new Anchor(ProgrammeRoutes.session(session.edition(), session.number()), t("schedule.session", session.number()) + " " + session.texts().workshopTheme().in(locale()));
        var times = schedule.span(session).map(span -> formats().times(span.from(), span.until()) + " ・ ").orElse("");
        return new TwoLine(link, session.texts().seminarTheme().in(locale()) + " ・ " + times + SessionWords.place(session));
    }

    private Component state(SessionRow session, boolean next) {
        return SessionWords.badge(session, next, today.date());
    }

    private static UnorderedList windows(Schedule schedule) {
        var list = new UnorderedList();
        list.addClassName("schedule-list");
        schedule.windows().forEach(window -> list.add(line(formats().period(window.period().from(), window.period().until()),
                new TwoLine(t("schedule.visit", window.number()), window.aim().in(locale()) + (window.survey() ? " ・ " + t("schedule.survey") : "")))));
        return list;
    }

    private static UnorderedList milestones(Schedule schedule) {
        var list = new UnorderedList();
        list.addClassName("schedule-list");
        schedule.milestones().forEach(milestone -> list.add(line(formats().period(milestone.period().from(), milestone.period().until()), new Paragraph(milestone.label().in(locale())))));
        return list;
    }

    private static ListItem line(String dates, Component text) {
        var date = new Span(dates);
        date.addClassName("schedule-list__date");
        var item = new ListItem(date, text);
        item.addClassName("schedule-list__i");
        return item;
    }
}
