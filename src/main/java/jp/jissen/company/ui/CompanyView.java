package jp.jissen.company.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import org.springframework.beans.factory.ObjectProvider;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.base.ui.Facts;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.PageMeta;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.Translation;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.company.CompanyHistory;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyLink;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.CompanyService;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.company.EnrolmentService;
import jp.jissen.company.ReadersService;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionState;
import jp.jissen.programme.EditionService;
import jp.jissen.revision.ui.HistoryDialog;

/** 企業ページ: one company, its years in the programme, its people. Read by its own people and experts; changed by the office. */
@Route(CompanyRoutes.COMPANY)
@RolesAllowed({Roles.COORDINATOR, Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.EXPERT})
class CompanyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CompanyService companies;
    private final CompanyHistory history;
    private final EnrolmentService enrolments;
    private final EditionService editions;
    private final ReadersService readers;
    private final Catalogues catalogues;
    private final EnrolmentPanel.Parts parts;
    private final ObjectProvider<CompanyLink> links;
    private String title = "";

    CompanyView(CompanyService companies, CompanyHistory history, EnrolmentService enrolments, EditionService editions, ReadersService readers, Catalogues catalogues, EnrolmentPanel.Parts parts, ObjectProvider<CompanyLink> links) {
        this.companies = companies;
        this.history = history;
        this.enrolments = enrolments;
        this.editions = editions;
        this.readers = readers;
        this.catalogues = catalogues;
        this.parts = parts;
        this.links = links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new CompanyId(Params.uuid(event, "company")));
    }

    @Override
    public String getPageTitle() {
        return title + " | Jissen";
    }

    private void show(CompanyId id) {
        removeAll();
        var news = new LiveNews(heard -> show(id)).waitsForFields();
        var company = companies.get(id);
        title = company.name();
        add(new PageHeader(company.name(), t("company.purpose"), actions(company)), new PageMeta(readers.of(id).sentence(Translation::t, true)));
        add(new Panel(t("company.profile"), facts(company)));
        var years = editions.list();
        enrolments.of(id).stream().sorted(Comparator.comparing(enrolment -> years.indexOf(year(years, enrolment))))
                .forEach(enrolment -> years.stream().filter(year -> year.id().equals(enrolment.edition())).findFirst()
                        .ifPresent(year -> add(new EnrolmentPanel(enrolment, year, company, parts, () -> show(id)))));
        add(new Panel(t("companyClosing.title"), new CompanyClosings(companies, id)), news.about(company.space(), CompanyService.NEWS));
    }

    private Component[] actions(CompanyRow company) {
        var linked = links.orderedStream().flatMap(link -> link.to(company.id()).stream()).map(target -> {
            var button = new Button(t(target.key()), event -> getUI().orElseThrow().navigate(target.path()));
            return (Component) button;
        }).toList();
        var all = new ArrayList<>(linked);
        var mayWrite = Acting.hasRole(Role.COORDINATOR);
        var versions = new CompanyVersions(companies, history, catalogues.latest(), company);
        var past = new Button(t("history.open"), event -> new HistoryDialog<>(company.name(), CompanyForm.words(catalogues.latest()), versions, mayWrite, () -> show(company.id())).open());
        past.addThemeName("tertiary");
        if (!mayWrite) {
            all.add(past);
            return all.toArray(Component[]::new);
        }
        all.add(new Button(t("company.change"), event -> CompanyForm.change(catalogues.latest(), company, versions, (profile, version) -> {
            companies.change(company.id(), profile, version);
            Messages.done(t("company.changed"));
            show(company.id());
        }).open()));
        var taken = enrolments.of(company.id()).stream().map(EnrolmentRow::edition).toList();
        var free = editions.list().stream().filter(year -> !taken.contains(year.id()) && year.state() != EditionState.CLOSED).toList();
        if (!free.isEmpty()) {
            all.add(new Button(t("company.enrol"), event -> EnrolmentDialogs.enrol(company, free, enrolments, parts.today().date(), () -> show(company.id()))));
        }
        all.add(past);
        return all.toArray(Component[]::new);
    }

    private Facts facts(CompanyRow company) {
        var profile = company.profile();
        var industry = catalogues.latest().industries().stream().filter(one -> one.code().equals(profile.industry())).findFirst();
        var facts = new Facts().row(t("company.reading"), profile.reading())
                .row(t("company.industry"), industry.map(one -> one.label().in(locale()) + "(" + one.quotaGroup().label().in(locale()) + ")").orElse(""))
                .row(t("company.employees"), t("company.employees.value", formats().number(profile.employees())))
                .row(t("company.capital"), t("company.capital.value", formats().number(profile.capital())))
                .row(t("company.address"), (profile.postalCode().isEmpty() ? "" : "〒" + profile.postalCode() + " ") + profile.address())
                .row(t("company.phone"), profile.phone());
        return profile.note().isEmpty() ? facts : facts.row(t("company.note"), profile.note());
    }

    private static EditionRow year(List<EditionRow> years, EnrolmentRow enrolment) {
        return years.stream().filter(year -> year.id().equals(enrolment.edition())).findFirst().orElse(null);
    }
}
