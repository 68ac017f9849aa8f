package jp.jissen.visit.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.Roles;
import jp.jissen.action.ActionRoutes;
import jp.jissen.action.Party;
import jp.jissen.base.Today;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.PageMeta;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.Switch;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.base.ui.Translation;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.company.CompanyYears;
import jp.jissen.company.ReadersService;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.maturity.SurveyService;
import jp.jissen.programme.ScheduleService;
import jp.jissen.programme.VisitWindow;
import jp.jissen.visit.VisitRoutes;
import jp.jissen.visit.VisitRow;
import jp.jissen.visit.VisitService;
import jp.jissen.visit.VisitState;

/** 専門家派遣: the four visits of a company's year, each with its window, its day, how far it is, and what comes next. */
@Route(VisitRoutes.VISITS)
@PageTitle("visits.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.EXPERT, Roles.COORDINATOR})
class VisitListView extends Div implements BeforeEnterObserver {

    private final VisitService visits;
    private final CompanyYears years;
    private final ScheduleService schedules;
    private final ReadersService readers;
    private final SurveySteps surveys;
    private final Today today;

    VisitListView(VisitService visits, CompanyYears years, ScheduleService schedules, ReadersService readers, SurveySteps surveys, Today today) {
        this.visits = visits;
        this.years = years;
        this.schedules = schedules;
        this.readers = readers;
        this.surveys = surveys;
        this.today = today;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var company = new CompanyId(Params.uuid(event, "company"));
        var all = years.of(company);
        var year = event.getRouteParameters().get("year").isPresent() ? years.of(company, Params.number(event, "year")) : all.stream().findFirst().orElse(null);
        removeAll();
        if (year == null) {
            add(new PageHeader(t("visits.title"), years.company(company).name()), new EmptyState(t("visits.empty.title"), t("visits.empty.text"), new Anchor(CompanyRoutes.company(company), t("visits.toCompany"))));
        } else {
            show(year, all);
        }
    }

    private void show(CompanyYears.Year year, List<CompanyYears.Year> all) {
        removeAll();
        var news = new LiveNews(heard -> show(year, all)).waitsForFields();
        var company = year.company();
        var open = new Button(t("visits.toCompany"), event -> getUI().orElseThrow().navigate(CompanyRoutes.company(company.id())));
        var promises = new Button(t("promises.title"), event -> getUI().orElseThrow().navigate(ActionRoutes.actions(company.id())));
        add(new PageHeader(t("visits.title"), company.name() + " ・ " + t("visits.purpose"), promises, open), new PageMeta(readers.of(company.id()).sentence(Translation::t, true)),
                new Switch<>(t("edition.year"), all, year, one -> one.edition().name().in(locale()), one -> getUI().orElseThrow().navigate(VisitRoutes.visits(company.id(), one.edition().fiscalYear()))));
        var rows = visits.of(year.part().id());
        var reader = visits.party(year.part().id());
        var windows = schedules.get(year.edition().id()).windows();
        var list = new OrderedList();
        list.addClassName("visit-list");
        rows.forEach(visit -> list.add(item(visit, rows, reader, windows, year, all)));
        add(new Panel(t("visits.ofYear", year.edition().name().in(locale())), list), news.about(company.space(), VisitService.NEWS).about(company.space(), SurveyService.NEWS).about(year.edition().space(), ScheduleService.NEWS));
    }

    private ListItem item(VisitRow visit, List<VisitRow> rows, Party reader, List<VisitWindow> windows, CompanyYears.Year year, List<CompanyYears.Year> all) {
        var link = new Anchor(VisitRoutes.visit(year.company().id(), year.edition().fiscalYear(), visit.number()), t("schedule.visit", visit.number()));
        link.addClassName("two-line__main");
        var head = new Div(link, VisitWords.badge(visit.state()));
        head.addClassName("visit-list__head");
        var next = new Paragraph(VisitWords.next(visit, rows, reader, today.date()));
        next.addClassName("visit-list__next");
        var text = new Div(head, next);
        windows.stream().filter(window -> window.number() == visit.number()).forEach(window -> text.add(VisitWords.hint(
                t("visits.window", formats().period(window.period().from(), window.period().until())) + " ・ " + window.aim().in(locale()))));
        if (visit.day() != null) {
            text.add(VisitWords.hint(t(visit.heldOn() == null ? "visits.planned" : "visits.held", VisitWords.day(visit.day(), visit.heldOn() == null ? visit.plan().from() : null, visit.heldOn() == null ? visit.plan().until() : null))));
        }
        if (reader != Party.COMPANY && visit.state() != VisitState.ACCEPTED && visit.misses(windows, visit.day())) {
            text.add(VisitWords.hint(t("visit.plan.outside")));
        }
        surveys.of(year, visit).ifPresent(text::add);
        text.addClassName("visit-list__text");
        var item = new ListItem(text);
        if (reader != Party.COMPANY && visit.heldOn() == null) {
            var plan = new Button(t(visit.plan().on() == null ? "visit.plan" : "visit.plan.change"), event -> VisitPlanning.open(visits, visits.get(visit.id()), windows, () -> show(year, all)));
            plan.setAriaLabel(plan.getText() + " " + t("schedule.visit", visit.number()));
            item.add(plan);
        }
        item.addClassName("visit-list__i");
        return item;
    }
}
