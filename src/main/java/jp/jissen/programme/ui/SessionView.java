package jp.jissen.programme.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.stream.IntStream;

import jakarta.annotation.security.PermitAll;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.base.Absent;
import jp.jissen.base.Today;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.DueDate;
import jp.jissen.base.ui.Facts;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.Params;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.Homework;
import jp.jissen.programme.Part;
import jp.jissen.programme.Phase;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.programme.ScheduleService;
import jp.jissen.programme.SessionMode;
import jp.jissen.programme.SessionPage;
import jp.jissen.programme.SessionService;

/** One session: when and where, what is taught, how the afternoon runs, what to bring home. The office changes it here. */
@Route(ProgrammeRoutes.SESSION)
@PermitAll
class SessionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SessionService sessions;
    private final ScheduleService schedules;
    private final SessionEditing editing;
    private final PhaseEditing phaseEditing;
    private final MaterialList materials;
    private final Today today;
    private String title = "";

    SessionView(SessionService sessions, ScheduleService schedules, SessionEditing editing, PhaseEditing phaseEditing, MaterialList materials, Today today) {
        this.sessions = sessions;
        this.schedules = schedules;
        this.editing = editing;
        this.phaseEditing = phaseEditing;
        this.materials = materials;
        this.today = today;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new EditionId(Params.uuid(event, "edition")), Params.number(event, "number"));
    }

    @Override
    public String getPageTitle() {
        return title + " | Jissen";
    }

    private void show(EditionId edition, int number) {
        removeAll();
        var news = new LiveNews(heard -> show(edition, number)).waitsForFields();
        var page = sessions.page(edition, number);
        title = t("schedule.session", number) + " " + page.session().texts().workshopTheme().in(locale());
        add(new PageHeader(title, formats().date(page.session().heldOn()) + " ・ " + SessionWords.place(page.session()), actions(page)), numbers(page));
        notice(page);
        add(new Panel(t("session.day"), SessionWords.badge(page.session(), false, today.date()), facts(page), runningOrder(page)));
        var left = new Div(new Panel(t("session.seminar"), new Paragraph(page.session().texts().seminarTheme().in(locale())), parts(page)), new Panel(t("session.workshop"), new Paragraph(page.session().texts().workshopTheme().in(locale())), goals(page)));
        left.addClassName("session__main");
        var right = new Div(materials.panel(page, () -> show(edition, number)), homework(page));
        right.addClassName("session__side");
        var columns = new Div(left, right);
        columns.addClassName("session__cols");
        add(columns, news.about(page.edition().space(), ScheduleService.NEWS));
    }

    private Component[] actions(SessionPage page) {
        if (!Acting.hasRole(Role.COORDINATOR)) {
            return new Component[0];
        }
        var session = page.session();
        Runnable again = () -> show(session.edition(), session.number());
        var change = new Button(t("session.change"), event -> editing.open(session, page.edition(), again));
        var phases = new Button(t("session.changePhases"), event -> phaseEditing.open(page, again));
        var off = session.cancelled() ? new Button(t("session.resume"), event -> {
            sessions.resume(session.id());
            Messages.done(t("session.resumed", session.number()));
            again.run();
        }) : new Button(t("session.cancel"), event -> Confirm.removal(t("session.cancel.title", session.number()), t("session.cancel.text"), t("session.cancel"), () -> {
            sessions.cancel(session.id());
            Messages.done(t("session.cancel.done", session.number()));
            again.run();
        }));
        var past = new Button(t("history.open"), event -> editing.openHistory(session, page.edition(), again));
        past.addThemeName("tertiary");
        return new Component[] {change, phases, off, past};
    }

    private Homework again(SessionPage page, Homework piece) {
        return sessions.page(page.edition().id(), page.session().number()).homework().stream().filter(one -> one.id().equals(piece.id())).findFirst().orElseThrow(Absent::new);
    }

    /** The ten sessions as links, so that one gets from any to any. */
    private Nav numbers(SessionPage page) {
        var list = new OrderedList();
        list.addClassName("steps__list");
        var count = sessions.list(page.edition().id()).size();
        IntStream.rangeClosed(1, count).forEach(number -> {
            var link = new Anchor(ProgrammeRoutes.session(page.edition().id(), number), t("session.number", number));
            link.addClassName("steps__link");
            if (number == page.session().number()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        });
        var nav = new Nav(list);
        nav.addClassNames("steps", "steps--compact");
        nav.setAriaLabel(t("session.all"));
        return nav;
    }

    private void notice(SessionPage page) {
        var session = page.session();
        if (session.cancelled() || !session.texts().notice().ja().isEmpty()) {
            var box = new Section(new H3(t(session.cancelled() ? "session.cancelledNotice" : "session.notice")));
            session.texts().notice().in(locale()).lines().forEach(line -> box.add(new Paragraph(line)));
            box.addClassName("notice");
            add(box);
        }
    }

    private Facts facts(SessionPage page) {
        var session = page.session();
        var facts = new Facts().row(t("session.when"), formats().date(session.heldOn()) + page.phases().stream().findFirst()
                .map(first -> " " + formats().times(first.from(), page.phases().getLast().until())).orElse(""));
        facts.row(t("session.where"), session.mode() == SessionMode.ONLINE ? online(session.onlineUrl()) : new Span(session.venue().in(locale())));
        if (!session.texts().bring().ja().isEmpty()) {
            facts.row(t("session.bring"), session.texts().bring().in(locale()));
        }
        return facts;
    }

    private static Anchor online(String url) {
        var link = new Anchor(url, t("session.openOnline"));
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static OrderedList runningOrder(SessionPage page) {
        var list = new OrderedList();
        list.addClassNames("running-order", "running-order--plan");
        for (Phase phase : page.phases()) {
            var time = new Span(formats().times(phase.from(), phase.until()));
            time.addClassName("running-order__t");
            var item = new ListItem(time, new Span(phase.label().in(locale())));
            item.addClassName("running-order__p");
            list.add(item);
        }
        return list;
    }

    private static Div parts(SessionPage page) {
        var all = new Div();
        all.addClassName("parts");
        for (Part part : page.parts()) {
            all.add(new H3(t("session.part", part.number(), part.title().in(locale()))));
            var chapters = new UnorderedList();
            chapters.addClassName("plain-list");
            part.chapters().forEach(chapter -> chapters.add(new ListItem(t("session.chapter", chapter.number(), chapter.title().in(locale())))));
            if (!part.chapters().isEmpty()) {
                all.add(chapters);
            }
        }
        return all;
    }

    private static Component goals(SessionPage page) {
        var goals = new UnorderedList();
        goals.addClassName("plain-list");
        page.session().goals(locale()).forEach(goal -> goals.add(new ListItem(goal)));
        return new Div(new H3(t("session.goals")), goals);
    }

    private Panel homework(SessionPage page) {
        var list = new UnorderedList();
        list.addClassName("homework-list");
        var calendar = schedules.businessDays();
        page.homework().forEach(piece -> {
            var item = new ListItem(new Paragraph(piece.text().in(locale())), new DueDate(piece.dueOn(), today.date(), calendar.between(today.date(), piece.dueOn())));
            item.addClassName("homework-list__i");
            if (Acting.hasRole(Role.COORDINATOR)) {
                var change = new Button(t("action.change"), event -> HomeworkEditing.open(sessions, piece, () -> again(page, piece), () -> show(page.edition().id(), page.session().number())));
                change.addThemeName("tertiary");
                change.setAriaLabel(t("session.changeHomework", piece.text().in(locale())));
                item.add(change);
            }
            list.add(item);
        });
        return new Panel(t("session.homework"), page.homework().isEmpty() ? new Paragraph(t("session.noHomework")) : list);
    }
}
