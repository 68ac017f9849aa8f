package jp.jissen.shell;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

import jp.jissen.account.AccountRoutes;
import jp.jissen.action.ActionService;
import jp.jissen.attendance.AttendanceRoutes;
import jp.jissen.attendance.AttendanceService;
import jp.jissen.base.Today;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.Facts;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.base.ui.YearStrip;
import jp.jissen.casestudy.CaseService;
import jp.jissen.company.CompanyFilter;
import jp.jissen.company.CompanyLine;
import jp.jissen.company.CompanyListService;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.company.CompanyService;
import jp.jissen.company.EnrolmentService;
import jp.jissen.company.EnrolmentStatus;
import jp.jissen.company.ParticipantRow;
import jp.jissen.company.ParticipantService;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.office.OfficeRoutes;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.programme.Schedule;
import jp.jissen.programme.ScheduleService;
import jp.jissen.programme.SessionRow;
import jp.jissen.visit.VisitService;

/** 今日の状況: the next session, what needs somebody's hand, how many companies stand where, the year. */
@Component
class OfficeHome {

    private static final int MOST_COMPANIES = 5_000;

    private final EditionService editions;
    private final ScheduleService schedules;
    private final EnrolmentService enrolments;
    private final CompanyListService companies;
    private final ParticipantService participants;
    private final AttendanceService attendance;
    private final OverdueNotes overdue;
    private final CaseNotes cases;
    private final WorkNotes work;
    private final HomePromises promises;
    private final OneMoment moment;
    private final Today today;

    OfficeHome(EditionService editions, ScheduleService schedules, EnrolmentService enrolments, CompanyListService companies, ParticipantService participants, AttendanceService attendance, OverdueNotes overdue, CaseNotes cases, WorkNotes work, HomePromises promises, OneMoment moment, Today today) {
        this.editions = editions;
        this.schedules = schedules;
        this.enrolments = enrolments;
        this.companies = companies;
        this.participants = participants;
        this.attendance = attendance;
        this.overdue = overdue;
        this.cases = cases;
        this.work = work;
        this.promises = promises;
        this.moment = moment;
        this.today = today;
    }

    void fill(Div page) {
        var body = new Div();
        body.addClassName("home");
        page.add(body);
        draw(body);
    }

    private void draw(Div page) {
        moment.draw(() -> parts(page));
    }

    private void parts(Div page) {
        page.removeAll();
        page.add(new LiveNews(heard -> draw(page)).anywhere(CompanyService.NEWS).anywhere(AttendanceService.NEWS).anywhere(ScheduleService.NEWS).anywhere(VisitService.NEWS).anywhere(ActionService.NEWS).anywhere(CaseService.NEWS));
        editions.current().ifPresentOrElse(edition -> fill(page, edition), () -> page.add(new EmptyState(t("office.empty.title"), t("office.empty.text"), new Anchor(ProgrammeRoutes.EDITIONS, t("office.empty.action")))));
    }

    private void fill(Div page, EditionRow edition) {
        var schedule = schedules.get(edition.id());
        schedule.next(today.date()).ifPresent(session -> page.add(next(session, schedule)));
        var lines = companies.page(CompanyFilter.of(edition.id()).status(EnrolmentStatus.CONFIRMED), PageRequest.of(0, MOST_COMPANIES, Sort.by("c.reading")));
        var columns = new Div(todo(edition, schedule, lines), counts(edition));
        columns.addClassName("home__cols");
        page.add(columns);
        promises.ofOffice(lines.stream().map(CompanyLine::company).toList(), () -> draw(page)).ifPresent(page::add);
        page.add(new Panel(t("schedule.year"), new YearStrip(schedule.line(today.date(), number -> t("schedule.visitShort", number), code -> t("milestone." + code)))).withFooter(new Anchor(ProgrammeRoutes.schedule(edition.id()), t("home.toSchedule"))));
    }

    private Section next(SessionRow session, Schedule schedule) {
        var eyebrow = new Paragraph(session.heldOn().equals(today.date()) ? t("office.todaySession") : t("home.next"));
        eyebrow.addClassName("next-session__eyebrow");
        var times = schedule.span(session).map(span -> " " + formats().times(span.from(), span.until())).orElse("");
        var text = new Div(eyebrow, new H2(t("schedule.session", session.number()) + " " + session.texts().workshopTheme().in(locale())), new Facts().row(t("session.when"), formats().date(session.heldOn()) + times));
        var open = new Button(t("office.openAttendance", session.number()), event -> event.getSource().getUI().orElseThrow().navigate(AttendanceRoutes.sheet(session.edition(), session.number())));
        open.addThemeNames("primary", "large");
        var action = new Div(open);
        action.addClassName("next-session__action");
        var section = new Section(text, action);
        section.addClassName("next-session");
        return section;
    }

    private Panel todo(EditionRow edition, Schedule schedule, List<CompanyLine> lines) {
        var list = new UnorderedList();
        list.addClassName("edition-list");
        var held = schedule.sessions().stream().filter(session -> !session.cancelled() && session.over(today.date())).toList();
        var counts = attendance.counts(held.stream().map(SessionRow::id).toList());
        held.stream().filter(session -> counts.getOrDefault(session.id(), Map.of()).isEmpty()).forEach(session -> list.add(item(t("office.noAttendance", session.number()), formats().date(session.heldOn()), AttendanceRoutes.sheet(edition.id(), session.number()))));
        lines.stream().filter(line -> line.experts().stream().noneMatch(charge -> charge.inForceOn(today.date()))).forEach(line -> list.add(item(t("office.noExpert", line.company().name()), t("office.noExpertNote"), CompanyRoutes.company(line.company().id()))));
        var waiting = participants.neverSignedIn(people(lines));
        if (!waiting.isEmpty()) {
            list.add(item(t("office.neverSignedIn", waiting.size()), Named.of(waiting.stream().map(ParticipantRow::name).toList()), AccountRoutes.ACCOUNTS));
        }
        overdue.of(edition.id()).forEach(note -> list.add(item(note.text(), note.names(), note.path())));
        cases.of(edition.id()).forEach(note -> list.add(item(note.text(), t("office.case.note"), note.path())));
        work.all().forEach(note -> list.add(item(note.text(), note.note(), note.path())));
        return new Panel(t("office.todo"), list.getChildren().findAny().isPresent() ? list : new Paragraph(t("office.allDone")));
    }

    private List<ParticipantRow> people(List<CompanyLine> lines) {
        var people = new ArrayList<ParticipantRow>();
        lines.forEach(line -> line.participants().stream().filter(person -> person.takesPartOn(today.date())).forEach(people::add));
        return people;
    }

    private static ListItem item(String text, String note, String path) {
        var item = new ListItem(new TwoLine(new Anchor(path, text), note));
        item.addClassName("edition-list__i");
        return item;
    }

    private Panel counts(EditionRow edition) {
        var counts = enrolments.counts(edition.id());
        var facts = new Facts();
        for (var status : EnrolmentStatus.values()) {
            facts.row(t("enrolment." + status.name()), t("office.companies", counts.getOrDefault(status, 0L)));
        }
        return new Panel(t("office.counts"), facts).withFooter(new Anchor(CompanyRoutes.COMPANIES, t("office.toCompanies")), new Anchor(OfficeRoutes.overview(edition.id()), t("office.toOverview")));
    }
}
