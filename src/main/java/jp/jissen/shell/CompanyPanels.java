package jp.jissen.shell;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

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

/** The sheets on a company's home. */
@Component
class CompanyPanels {

    private final CompanyTasks tasks;
    private final CompanyStanding standing;
    private final AssignmentService assignments;
    private final Today today;

    CompanyPanels(CompanyTasks tasks, CompanyStanding standing, AssignmentService assignments, Today today) {
        this.tasks = tasks;
        this.standing = standing;
        this.assignments = assignments;
        this.today = today;
    }

    Panel tasks(CompanyRow company, EnrolmentRow enrolment, BusinessDays calendar, Runnable onChange) {
        return tasks.panel(company, enrolment, calendar, onChange);
    }

    Panel standing(CompanyRow company, EnrolmentRow enrolment, Schedule schedule) {
        return standing.panel(company, enrolment, schedule);
    }

    /** The visit whose window is open or comes next. */
    Panel visit(EnrolmentRow enrolment, Schedule schedule) {
        var panel = new Panel(t("home.visit"));
        var window = schedule.windows().stream().filter(one -> !one.period().until().isBefore(today.date())).findFirst();
        if (window.isEmpty()) {
            panel.add(new Paragraph(t("home.noVisit")));
            return panel;
        }
        var title = new Paragraph(t("schedule.visit", window.get().number()));
        title.addClassName("visit-next__date");
        var names = assignments.of(enrolment.id()).stream().filter(charge -> charge.inForceOn(today.date())).map(charge -> t("readers.name", charge.name())).toList();
        panel.add(title, new Facts().row(t("home.visitPeriod"), formats().period(window.get().period().from(), window.get().period().until()))
                .row(t("experts.expert"), names.isEmpty() ? t("home.noExpert") : String.join(t("readers.between"), names)).row(t("home.visitAim"), window.get().aim().in(locale())));
        return panel;
    }
}
