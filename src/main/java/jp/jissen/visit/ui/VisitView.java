package jp.jissen.visit.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.Roles;
import jp.jissen.action.Party;
import jp.jissen.base.Absent;
import jp.jissen.base.Today;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.PageMeta;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.Translation;
import jp.jissen.catalogue.Label;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyYears;
import jp.jissen.company.Readers;
import jp.jissen.company.ReadersService;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.maturity.SurveyService;
import jp.jissen.programme.ScheduleService;
import jp.jissen.programme.VisitWindow;
import jp.jissen.visit.VisitDetails;
import jp.jissen.visit.VisitId;
import jp.jissen.visit.VisitOfficeService;
import jp.jissen.visit.VisitRoutes;
import jp.jissen.visit.VisitRow;
import jp.jissen.visit.VisitService;
import jp.jissen.visit.VisitState;

/** The note of one visit: the expert writes it, the company reads and confirms it, the office accepts it. */
@Route(VisitRoutes.VISIT)
@RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.EXPERT, Roles.COORDINATOR})
class VisitView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final VisitService visits;
    private final VisitOfficeService officeNotes;
    private final VisitReplies replies;
    private final VisitPast past;
    private final EarlierPromises earlier;
    private final CompanyYears years;
    private final VisitAims aims;
    private final ScheduleService schedules;
    private final ReadersService readers;
    private final SurveySteps surveys;
    private final Today today;
    private @Nullable VisitForm form;
    private @Nullable OfficePart officePart;
    private List<VisitRow> ofYear = List.of();
    private String title = "";

    VisitView(VisitService visits, VisitOfficeService officeNotes, VisitReplies replies, VisitPast past, EarlierPromises earlier, CompanyYears years, VisitAims aims, ScheduleService schedules, ReadersService readers, SurveySteps surveys, Today today) {
        this.visits = visits;
        this.officeNotes = officeNotes;
        this.replies = replies;
        this.past = past;
        this.earlier = earlier;
        this.years = years;
        this.aims = aims;
        this.schedules = schedules;
        this.readers = readers;
        this.surveys = surveys;
        this.today = today;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var year = years.of(new CompanyId(Params.uuid(event, "company")), Params.number(event, "year"));
        var number = Params.number(event, "number");
        ofYear = visits.of(year.part().id());
        var row = ofYear.stream().filter(one -> one.number() == number).findFirst().orElseThrow(Absent::new);
        title = t("visit.title", number);
        show(year, row.id());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (changed()) {
            var postponed = event.postpone();
            Confirm.removal(t("form.leave.title"), t("form.leave.text"), t("form.leave.action"), () -> {
                Optional.ofNullable(form).ifPresent(VisitForm::throwAway);
                Optional.ofNullable(officePart).ifPresent(OfficePart::throwAway);
                postponed.proceed();
            });
        }
    }

    @Override
    public String getPageTitle() {
        return title + " | Jissen";
    }

    private void show(CompanyYears.Year year, VisitId id) {
        removeAll();
        var news = new LiveNews(heard -> heard(year, id)).waitsForFields();
        var visit = visits.get(id);
        var everybody = readers.of(year.company().id());
        var party = visits.party(year.part().id());
        var windows = schedules.get(year.edition().id()).windows();
        var endStates = aims.endStates(year.edition(), visit.visit().number());
        add(new PageHeader(title, year.company().name(), actions(year, visit.visit(), party, windows, endStates)), new PageMeta(whoReads(everybody, visit.visit()), VisitWords.badge(visit.visit().state())));
        var main = new Div();
        main.addClassName("visit__main");
        form = party == Party.EXPERT && visit.visit().state() != VisitState.ACCEPTED ? new VisitForm(visits, visit, windows, endStates, year.company().name(), today.date(), () -> show(year, id)) : null;
        surveys.of(year, visit.visit()).ifPresent(main::add);
        replies.said(visit).ifPresent(main::add);
        main.add(earlier.before(visit.visit(), ofYear, year.company()), form == null ? new VisitReading(visit, year.company(), endStates) : form);
        replies.actions(visit, party, () -> show(year, id)).ifPresent(main::add);
        officePart = party == Party.COMPANY ? null : new OfficePart(officeNotes, id, notTheCompany(everybody));
        Optional.ofNullable(officePart).ifPresent(main::add);
        add(main, news.about(year.company().space(), SurveyService.NEWS).about(year.company().space(), VisitService.NEWS, id.value()).about(year.company().space(), VisitOfficeService.NEWS, id.value()));
    }

    /** What somebody types stays as it is: saving puts it together with what the others have saved. */
    private void heard(CompanyYears.Year year, VisitId id) {
        if (!changed()) {
            show(year, id);
        }
    }

    private boolean changed() {
        return form != null && form.changed() || officePart != null && officePart.changed();
    }

    private Component[] actions(CompanyYears.Year year, VisitRow visit, Party party, List<VisitWindow> windows, List<Label> endStates) {
        var actions = new ArrayList<Component>();
        var all = new Button(t("visit.toAll"), event -> getUI().orElseThrow().navigate(VisitRoutes.visits(year.company().id(), year.edition().fiscalYear())));
        if (party != Party.COMPANY && visit.heldOn() == null) {
            actions.add(new Button(t(visit.plan().on() == null ? "visit.plan" : "visit.plan.change"), event -> VisitPlanning.open(visits, visits.get(visit.id()), windows, () -> show(year, visit.id()))));
        }
        past.report(visit, party, year.company().id()).ifPresent(actions::add);
        actions.addAll(past.buttons(visit, party, endStates));
        actions.add(all);
        return actions.toArray(Component[]::new);
    }

    private static String whoReads(Readers everybody, VisitRow visit) {
        return visit.state().submitted() ? everybody.sentence(Translation::t, true) : t("visit.readers.draft", notTheCompany(everybody));
    }

    /** Expert and office. */
    private static String notTheCompany(Readers everybody) {
        return new Readers(List.of(), everybody.experts()).sentence(Translation::t, true);
    }
}
