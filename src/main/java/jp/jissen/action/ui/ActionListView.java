package jp.jissen.action.ui;

import static jp.jissen.base.ui.Translation.t;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.Roles;
import jp.jissen.action.ActionFilter;
import jp.jissen.action.ActionRoutes;
import jp.jissen.action.ActionService;
import jp.jissen.action.Party;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.PageMeta;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.base.ui.Translation;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.CompanyService;
import jp.jissen.company.ReadersService;
import jp.jissen.live.ui.LiveNews;

/** 決めたこと・宿題: all of a company's promises in one list, the most urgent on top. */
@Route(ActionRoutes.ACTIONS)
@PageTitle("promises.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.EXPERT, Roles.COORDINATOR})
class ActionListView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final ActionService actions;
    private final ActionEntries entries;
    private final CompanyService companies;
    private final ReadersService readers;
    private final Div list = new Div();
    private final Span count = new Span();
    private ActionFilter filter = ActionFilter.OPEN;
    private int most = PAGE;

    ActionListView(ActionService actions, ActionEntries entries, CompanyService companies, ReadersService readers) {
        this.actions = actions;
        this.entries = entries;
        this.companies = companies;
        this.readers = readers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var company = companies.get(new CompanyId(Params.uuid(event, "company")));
        removeAll();
        filter = ActionFilter.OPEN;
        most = PAGE;
        var add = entries.adding(company.id(), () -> draw(company));
        add.addThemeName("primary");
        var page = new Button(t("visits.toCompany"), click -> getUI().orElseThrow().navigate(CompanyRoutes.company(company.id())));
        add(new PageHeader(t("promises.title"), company.name() + " ・ " + t("promises.purpose"), add, page), new PageMeta(readers.of(company.id()).sentence(Translation::t, true)), filters(company), list);
        list.addClassName("promises");
        count.getElement().setAttribute("role", "status");
        draw(company);
    }

    private void draw(CompanyRow company) {
        list.removeAll();
        list.add(new LiveNews(heard -> draw(company)).about(company.space(), ActionService.NEWS));
        var all = actions.count(company.id(), filter);
        var rows = actions.first(company.id(), filter, most);
        count.setText(t("promises.count", all));
        if (rows.isEmpty()) {
            list.add(filter.equals(ActionFilter.OPEN) ? new EmptyState(t("promises.empty.title"), t("promises.empty.text")) : new Paragraph(t("promises.noneFiltered")));
            return;
        }
        var lines = new UnorderedList();
        entries.whole(company.id(), rows, () -> draw(company)).forEach(lines::add);
        var panel = new Panel(t(filter.closed() ? "promises.all" : "promises.open"), lines);
        if (all > rows.size()) {
            panel.withFooter(new Button(t("promises.more", all - rows.size()), event -> {
                most += PAGE;
                draw(company);
            }));
        }
        list.add(panel);
    }

    private Div filters(CompanyRow company) {
        var state = new Select<Boolean>();
        state.setLabel(t("promise.state"));
        state.setItems(false, true);
        state.setItemLabelGenerator(closed -> t(closed ? "filter.all" : "promise.state.OPEN"));
        state.setValue(filter.closed());
        state.addValueChangeListener(event -> show(company, filter.closed(event.getValue())));
        var owner = new Select<Party>();
        owner.setLabel(t("promise.owner"));
        owner.setItems(Party.values());
        owner.setEmptySelectionAllowed(true);
        owner.setEmptySelectionCaption(t("filter.all"));
        owner.setItemLabelGenerator(party -> party == null ? t("filter.all") : t("party." + party.name()));
        owner.addValueChangeListener(event -> show(company, filter.owner(event.getValue())));
        var row = new Div(state, owner, count);
        row.addClassName("filters");
        return row;
    }

    private void show(CompanyRow company, ActionFilter changed) {
        filter = changed;
        most = PAGE;
        draw(company);
    }
}
