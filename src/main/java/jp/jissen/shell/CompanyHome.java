package jp.jissen.shell;

import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

import org.springframework.stereotype.Component;

import jp.jissen.access.Role;
import jp.jissen.action.ActionService;
import jp.jissen.attendance.AttendanceService;
import jp.jissen.base.Today;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.Switch;
import jp.jissen.base.ui.YearStrip;
import jp.jissen.casestudy.CaseService;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.CompanyService;
import jp.jissen.company.EnrolmentService;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.maturity.LevelService;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.programme.Schedule;
import jp.jissen.programme.ScheduleService;
import jp.jissen.register.AssetService;
import jp.jissen.visit.VisitService;

/** The home of a company's people: the next session, what to do until when, where the company stands, the year. */
@Component
class CompanyHome {

    private final CompanyService companies;
    private final EnrolmentService enrolments;
    private final ScheduleService schedules;
    private final CompanyPanels panels;
    private final OneMoment moment;
    private final Today today;

    CompanyHome(CompanyService companies, EnrolmentService enrolments, ScheduleService schedules, CompanyPanels panels, OneMoment moment, Today today) {
        this.companies = companies;
        this.enrolments = enrolments;
        this.schedules = schedules;
        this.panels = panels;
        this.moment = moment;
        this.today = today;
    }

    void fill(Div page, Role role) {
        moment.draw(() -> begin(page, role));
    }

    private void begin(Div page, Role role) {
        var mine = companies.mine(role);
        var schedule = schedules.current();
        if (mine.isEmpty() || schedule.isEmpty()) {
            page.add(new EmptyState(t("home.noCompany.title"), t("home.noCompany.text")));
            return;
        }
        var body = new Div();
        body.addClassName("home");
        page.add(new Switch<>(t("home.company"), mine, mine.getFirst(), CompanyRow::name, company -> draw(body, company)), body);
        fill(body, mine.getFirst(), schedule.get());
    }

    private void draw(Div body, CompanyRow company) {
        moment.draw(() -> schedules.current().ifPresent(schedule -> fill(body, company, schedule)));
    }

    private void fill(Div body, CompanyRow company, Schedule schedule) {
        body.removeAll();
        body.add(new LiveNews(heard -> draw(body, company)).waitsForFields().about(company.space(), CompanyService.NEWS).about(company.space(), AssetService.NEWS)
                .about(company.space(), AttendanceService.NEWS).about(company.space(), VisitService.NEWS).about(company.space(), ActionService.NEWS).about(company.space(), LevelService.NEWS).about(company.space(), CaseService.NEWS).about(schedule.edition().space(), ScheduleService.NEWS));
        var calendar = schedules.businessDays().with(companies.closings(company.id()).stream().map(closing -> closing.day()).toList());
        schedule.next(today.date()).ifPresent(session -> body.add(new NextSession(session, schedule, calendar.between(today.date(), session.heldOn()))));
        enrolments.find(company.id(), schedule.edition().id()).ifPresent(part -> {
            var columns = new Div(panels.tasks(company, part, calendar, () -> draw(body, company)), panels.visit(company, part, schedule));
            columns.addClassName("home__cols");
            body.add(columns, panels.standing(company, part, schedule));
        });
        body.add(new Panel(t("schedule.year"), new YearStrip(schedule.line(today.date(), number -> t("schedule.visitShort", number), code -> t("milestone." + code))))
                .withFooter(new Anchor(ProgrammeRoutes.schedule(schedule.edition().id()), t("home.toSchedule"))));
    }
}
