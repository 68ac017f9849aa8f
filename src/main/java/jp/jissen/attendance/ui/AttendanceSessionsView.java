package jp.jissen.attendance.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.Map;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.Roles;
import jp.jissen.attendance.AttendanceRoutes;
import jp.jissen.attendance.AttendanceService;
import jp.jissen.attendance.AttendanceWorkbook;
import jp.jissen.attendance.Mark;
import jp.jissen.base.Today;
import jp.jissen.base.ui.Download;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.StateBadge;
import jp.jissen.base.ui.Switch;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.draft.DraftRoutes;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionService;
import jp.jissen.programme.ScheduleService;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionService;

/** 当日の運営: the year's sessions, each with its attendance in numbers, and the way to its list. */
@Route(AttendanceRoutes.SESSIONS)
@PageTitle("attendance.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COORDINATOR)
class AttendanceSessionsView extends Div implements BeforeEnterObserver {

    private final AttendanceService attendance;
    private final AttendanceWorkbook workbook;
    private final SessionService sessions;
    private final EditionService editions;
    private final Today today;

    AttendanceSessionsView(AttendanceService attendance, AttendanceWorkbook workbook, SessionService sessions, EditionService editions, Today today) {
        this.attendance = attendance;
        this.workbook = workbook;
        this.sessions = sessions;
        this.editions = editions;
        this.today = today;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new EditionId(Params.uuid(event, "edition")));
    }

    private void show(EditionId id) {
        removeAll();
        var news = new LiveNews(heard -> show(id)).waitsForFields();
        var rows = sessions.list(id);
        var counts = attendance.counts(rows.stream().map(SessionRow::id).toList());
        var edition = editions.get(id);
        var words = locale();
        add(new PageHeader(t("attendance.title"), t("attendance.purpose"), Download.excel(t("attendance.year.excel"), "jissen-attendance.xlsx", () -> workbook.year(id, words)), new Anchor(DraftRoutes.UNSAVED, t("answers.link"))),
                new Switch<>(t("edition.year"), editions.list(), edition, year -> year.name().in(locale()), year -> getUI().orElseThrow().navigate(AttendanceRoutes.sessions(year.id()))));
        var list = new OrderedList();
        list.addClassName("schedule-list");
        rows.forEach(session -> list.add(item(session, counts.getOrDefault(session.id(), Map.of()))));
        add(new Panel(t("schedule.sessions"), list), news.about(edition.space(), ScheduleService.NEWS).anywhere(AttendanceService.NEWS));
    }

    private ListItem item(SessionRow session, Map<Mark, Long> counts) {
        var date = new Span(formats().date(session.heldOn()));
        date.addClassName("schedule-list__date");
        var link = new Anchor(AttendanceRoutes.sheet(session.edition(), session.number()), t("schedule.session", session.number()) + " " + session.texts().workshopTheme().in(locale()));
        var item = new ListItem(date, new TwoLine(link, summary(counts)), badge(session, counts));
        item.addClassName("schedule-list__i");
        return item;
    }

    private static String summary(Map<Mark, Long> counts) {
        var attended = counts.entrySet().stream().filter(entry -> entry.getKey().attended()).mapToLong(Map.Entry::getValue).sum();
        var absent = counts.entrySet().stream().filter(entry -> !entry.getKey().attended()).mapToLong(Map.Entry::getValue).sum();
        return counts.isEmpty() ? t("attendance.nothing") : t("attendance.summary", attended, absent);
    }

    private StateBadge badge(SessionRow session, Map<Mark, Long> counts) {
        if (session.cancelled()) {
            return new StateBadge(t("session.cancelled"), StateBadge.Tone.LATE);
        }
        if (session.heldOn().isAfter(today.date())) {
            return new StateBadge(t("session.planned"), StateBadge.Tone.NEUTRAL);
        }
        return counts.isEmpty() ? new StateBadge(t("attendance.missing"), StateBadge.Tone.LATE) : new StateBadge(t("attendance.recorded"), StateBadge.Tone.DONE);
    }
}
