package jp.jissen.shell;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.action.ActionRoutes;
import jp.jissen.base.Today;
import jp.jissen.base.ui.DueDate;
import jp.jissen.base.ui.Panel;
import jp.jissen.casestudy.CaseRoutes;
import jp.jissen.casestudy.CaseService;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.company.HomeworkService;
import jp.jissen.programme.BusinessDays;
import jp.jissen.programme.Homework;
import jp.jissen.programme.HomeworkId;
import jp.jissen.programme.HomeworkKind;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionService;
import jp.jissen.register.RegisterProgress;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.register.RegisterService;

/** やることリスト: the homework of sessions that are over, ticked by people or counted from the register, what the company has promised, and risks without an answer. */
@Component
class CompanyTasks {

    private final SessionService sessions;
    private final HomeworkService homework;
    private final RegisterService registers;
    private final HomePromises promises;
    private final CaseService cases;
    private final Today today;

    CompanyTasks(SessionService sessions, HomeworkService homework, RegisterService registers, HomePromises promises, CaseService cases, Today today) {
        this.sessions = sessions;
        this.homework = homework;
        this.registers = registers;
        this.promises = promises;
        this.cases = cases;
        this.today = today;
    }

    Panel panel(CompanyRow company, EnrolmentRow enrolment, BusinessDays calendar, Runnable onChange) {
        var given = given(enrolment);
        var ticked = homework.done(enrolment.id());
        var progress = registers.progress(company.id()).orElse(RegisterProgress.NOTHING);
        var done = new UnorderedList();
        var tasks = new ArrayList<Task>();
        given.forEach(piece -> {
            var item = item(piece, company, enrolment, ticked, progress, calendar, onChange);
            if (isDone(piece, ticked, progress)) {
                done.add(item);
            } else {
                tasks.add(new Task(piece.dueOn(), item));
            }
        });
        promises.open(company, onChange).forEach(tasks::add);
        cases.asked(enrolment.id()).ifPresent(dueOn -> tasks.add(new Task(dueOn, page(company, dueOn, calendar))));
        var open = new UnorderedList();
        tasks.stream().sorted(Comparator.comparing(Task::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))).map(Task::item).forEach(open::add);
        if (progress.highOpen() > 0) {
            open.add(risks(company, progress));
        }
        var panel = new Panel(t("home.tasks"), open.getChildren().findAny().isPresent() ? open : new Paragraph(t("home.noTasks"))).withFooter(new Anchor(ActionRoutes.actions(company.id()), t("promises.toAll")));
        if (done.getChildren().findAny().isPresent()) {
            var details = new Details(t("home.doneTasks", done.getChildren().count()), done);
            details.addClassName("twin");
            panel.add(details);
        }
        return panel;
    }

    /** A line of the list. @param dueOn null where there is no day */
    record Task(@Nullable LocalDate dueOn, ListItem item) {
    }

    private List<Homework> given(EnrolmentRow enrolment) {
        var held = sessions.list(enrolment.edition()).stream().filter(session -> !session.cancelled() && !session.heldOn().isAfter(today.date())).map(SessionRow::number).toList();
        return sessions.homework(enrolment.edition()).stream().filter(piece -> held.contains(piece.sessionNumber())).toList();
    }

    private static boolean isDone(Homework piece, Set<HomeworkId> ticked, RegisterProgress progress) {
        return piece.kind() == HomeworkKind.ASSET_COUNT ? progress.rated() >= piece.target() : ticked.contains(piece.id());
    }

    private ListItem item(Homework piece, CompanyRow company, EnrolmentRow enrolment, Set<HomeworkId> ticked, RegisterProgress progress, BusinessDays calendar, Runnable onChange) {
        var counted = piece.kind() == HomeworkKind.ASSET_COUNT;
        var path = counted ? RegisterRoutes.assets(company.id()) : ProgrammeRoutes.session(enrolment.edition(), piece.sessionNumber());
        var note = counted ? t("home.task.counted", progress.rated(), piece.target()) : t("home.task.from", piece.sessionNumber());
        var done = isDone(piece, ticked, progress);
        var item = new ListItem(tick(piece, enrolment, counted, done, onChange), text(piece.text().in(locale()), path, note));
        if (!done) {
            item.add(new DueDate(piece.dueOn(), today.date(), calendar.between(today.date(), piece.dueOn())));
        }
        item.addClassName("todo__item");
        return item;
    }

    private com.vaadin.flow.component.Component tick(Homework piece, EnrolmentRow enrolment, boolean counted, boolean done, Runnable onChange) {
        if (counted || !Acting.hasRole(Role.PARTICIPANT)) {
            return mark(done ? "✓" : "・");
        }
        var box = new Checkbox(done);
        box.setAriaLabel(t("home.task.done", piece.text().in(locale())));
        box.addValueChangeListener(event -> {
            homework.tick(enrolment.id(), piece.id(), event.getValue());
            onChange.run();
        });
        return box;
    }

    /** The company's page of the collection, to check. */
    private ListItem page(CompanyRow company, LocalDate dueOn, BusinessDays calendar) {
        var item = new ListItem(mark("・"), text(t("home.task.case"), CaseRoutes.page(company.id()), t("home.task.caseNote")), new DueDate(dueOn, today.date(), calendar.between(today.date(), dueOn)));
        item.addClassName("todo__item");
        return item;
    }

    private static ListItem risks(CompanyRow company, RegisterProgress progress) {
        var item = new ListItem(mark("・"), text(t("home.task.risks", progress.highOpen()), RegisterRoutes.assets(company.id()), t("home.task.risksNote")));
        item.addClassName("todo__item");
        return item;
    }

    private static Span mark(String sign) {
        var mark = new Span(sign);
        mark.addClassName("todo__mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    private static Div text(String words, String path, String note) {
        var small = new Span(note);
        small.addClassName("todo__note");
        var text = new Div(new Anchor(path, words), small);
        text.addClassName("todo__text");
        return text;
    }
}
