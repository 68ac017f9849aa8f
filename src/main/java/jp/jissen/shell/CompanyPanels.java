package jp.jissen.shell;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

import org.springframework.stereotype.Component;

import jp.jissen.base.Today;
import jp.jissen.base.ui.Facts;
import jp.jissen.base.ui.Panel;
import jp.jissen.company.AssignmentService;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.programme.BusinessDays;
import jp.jissen.programme.Schedule;
import jp.jissen.visit.VisitRoutes;
import jp.jissen.visit.VisitService;
import jp.jissen.visit.VisitState;

/** The sheets on a company's home. */
@Component
class CompanyPanels {

    private final CompanyTasks tasks;
    private final CompanyStanding standing;
    private final AssignmentService assignments;
    private final VisitService visits;
    private final Today today;

    CompanyPanels(CompanyTasks tasks, CompanyStanding standing, AssignmentService assignments, VisitService visits, Today today) {
        this.tasks = tasks;
        this.standing = standing;
        this.assignments = assignments;
        this.visits = visits;
        this.today = today;
    }

    Panel tasks(CompanyRow company, EnrolmentRow enrolment, BusinessDays calendar, Runnable onChange) {
        return tasks.panel(company, enrolment, calendar, onChange);
    }

    Panel standing(CompanyRow company, EnrolmentRow enrolment, Schedule schedule) {
        return standing.panel(company, enrolment, schedule);
    }

    /** The first visit that no note was submitted of, and notes that wait for the company. */
    Panel visit(CompanyRow company, EnrolmentRow enrolment, Schedule schedule) {
        var panel = new Panel(t("home.visit")).withFooter(new Anchor(VisitRoutes.visits(company.id()), t("home.toVisits")));
        var rows = visits.of(enrolment.id());
        rows.stream().filter(visit -> visit.state() == VisitState.SUBMITTED)
                .forEach(visit -> panel.add(new Paragraph(new Anchor(VisitRoutes.visit(company.id(), schedule.edition().fiscalYear(), visit.number()), t("home.visitToConfirm", visit.number())))));
        var next = rows.stream().filter(visit -> !visit.state().submitted()).findFirst();
        var window = schedule.windows().stream().filter(one -> next.isPresent() && one.number() == next.get().number()).findFirst();
        if (window.isEmpty() || schedule.windows().stream().allMatch(one -> one.period().until().isBefore(today.date()))) {
            panel.add(new Paragraph(t("home.noVisit")));
            return panel;
        }
        var title = new Paragraph(t("schedule.visit", window.get().number()));
        title.addClassName("visit-next__date");
        var names = assignments.of(enrolment.id()).stream().filter(charge -> charge.inForceOn(today.date())).map(charge -> t("readers.name", charge.name())).toList();
        var facts = new Facts().row(t("home.visitPeriod"), formats().period(window.get().period().from(), window.get().period().until()));
        next.filter(visit -> visit.plan().on() != null).ifPresent(visit -> facts.row(t("home.visitDay"), formats().date(visit.plan().on())));
        panel.add(title, facts.row(t("experts.expert"), names.isEmpty() ? t("home.noExpert") : String.join(t("readers.between"), names)).row(t("home.visitAim"), window.get().aim().in(locale())));
        return panel;
    }
}
