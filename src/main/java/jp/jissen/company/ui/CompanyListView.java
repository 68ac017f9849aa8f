package jp.jissen.company.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

import jp.jissen.access.Roles;
import jp.jissen.base.Today;
import jp.jissen.base.ui.Cards;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.StateBadge;
import jp.jissen.base.ui.Switch;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.catalogue.Industry.QuotaGroup;
import jp.jissen.company.AssignmentRow;
import jp.jissen.company.CompanyFilter;
import jp.jissen.company.CompanyLine;
import jp.jissen.company.CompanyListService;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.company.CompanyService;
import jp.jissen.company.EnrolmentStatus;
import jp.jissen.company.ParticipantRow;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;

/** 企業: every company of a year, with its people, expert and how far it is in numbers. */
@Route(CompanyRoutes.COMPANIES)
@PageTitle("companies.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COORDINATOR)
class CompanyListView extends Div {

    private final CompanyListService list;
    private final CompanyService companies;
    private final Catalogues catalogues;
    private final Today today;
    private final Grid<CompanyLine> grid = new Grid<>();
    private final Span count = new Span();
    private CompanyFilter filter;
    private final CallbackDataProvider<CompanyLine, Void> lines = DataProvider.fromCallbacks(query -> {
        var sort = query.getSortOrders().isEmpty() ? Sort.by("c.reading")
                : Sort.by(query.getSortOrders().stream().map(order -> order.getDirection() == SortDirection.ASCENDING ? Sort.Order.asc(order.getSorted()) : Sort.Order.desc(order.getSorted())).toList());
        return this.page(PageRequest.of(query.getPage(), query.getPageSize(), sort.and(Sort.by("c.id")))).stream();
    }, query -> count());

    CompanyListView(CompanyListService list, CompanyService companies, EditionService editions, Catalogues catalogues, Today today) {
        this.list = list;
        this.companies = companies;
        this.catalogues = catalogues;
        this.today = today;
        add(new LiveNews(heard -> refresh()).anywhere(CompanyService.NEWS));
        var edition = editions.current();
        this.filter = new CompanyFilter(edition.map(EditionRow::id).orElse(null), "", null, Set.of(), false);
        add(new PageHeader(t("companies.title"), t("companies.purpose"), create()));
        edition.ifPresent(year -> add(new Switch<>(t("edition.year"), editions.list(), year, one -> one.name().in(locale()), one -> show(new CompanyFilter(one.id(), filter.search(), filter.status(), filter.quotaGroups(), filter.enrolledOnly())))));
        configureGrid();
        add(filters(), grid, new EmptyState(t("companies.empty.title"), t("companies.empty.text")));
        showEmptyState();
    }

    private List<CompanyLine> page(PageRequest page) {
        return list.page(filter, page);
    }

    private Button create() {
        var create = new Button(t("companies.new"), event -> CompanyForm.create(catalogues.latest(), profile -> {
            var company = companies.create(profile);
            Messages.done(t("companies.created", company.name()));
            getUI().orElseThrow().navigate(CompanyRoutes.company(company.id()));
        }).open());
        create.addThemeName("primary");
        return create;
    }

    private void configureGrid() {
        grid.addClassName("company-list");
        grid.addThemeNames("no-border", "wrap-cell-content");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(line -> new TwoLine(new Anchor(CompanyRoutes.company(line.company().id()), line.company().name()), industry(line))).setHeader(t("companies.company")).setWidth("13rem").setFlexGrow(3).setSortProperty("c.reading").setSortable(true);
        grid.addComponentColumn(line -> status(line)).setHeader(t("companies.status")).setFlexGrow(1).setSortProperty("e.status").setSortable(true);
        grid.addColumn(line -> line.participants().stream().map(ParticipantRow::name).collect(Collectors.joining("、"))).setHeader(t("companies.participants")).setFlexGrow(2);
        grid.addColumn(line -> line.experts().stream().filter(charge -> charge.inForceOn(today.date())).map(AssignmentRow::name).collect(Collectors.joining("、"))).setHeader(t("companies.experts")).setFlexGrow(1);
        grid.addColumn(line -> line.company().profile().employees()).setHeader(t("companies.employees")).setFlexGrow(1).setTextAlign(ColumnTextAlign.END).setSortProperty("c.employees").setSortable(true);
        list.figureKeys().forEach(key -> grid.addColumn(line -> line.figures().get(key)).setHeader(t(key)).setFlexGrow(1).setTextAlign(ColumnTextAlign.END));
        Cards.inNarrowWindows(grid, grid.addComponentColumn(this::card).setHeader(t("companies.company")));
        grid.setItems(lines);
    }

    private Div card(CompanyLine line) {
        var figures = list.figureKeys().stream().map(key -> t(key) + " " + line.figures().get(key)).collect(Collectors.joining(" ・ "));
        var people = line.participants().stream().map(ParticipantRow::name).collect(Collectors.joining("、"));
        var card = new Div(new TwoLine(new Anchor(CompanyRoutes.company(line.company().id()), line.company().name()), people), status(line), new Paragraph(figures));
        card.addClassName("card-row");
        return card;
    }

    private Div filters() {
        var search = new TextField(t("companies.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> show(filter.search(event.getValue())));
        var status = new Select<EnrolmentStatus>();
        status.setLabel(t("companies.status"));
        status.setItems(EnrolmentStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(t("filter.all"));
        status.setItemLabelGenerator(value -> value == null ? t("filter.all") : t("enrolment." + value.name()));
        status.addValueChangeListener(event -> show(filter.status(event.getValue())));
        var groups = new Select<QuotaGroup>();
        groups.setLabel(t("companies.group"));
        groups.setItems(catalogues.latest().industries().stream().map(industry -> industry.quotaGroup()).distinct().toList());
        groups.setEmptySelectionAllowed(true);
        groups.setEmptySelectionCaption(t("filter.all"));
        groups.setItemLabelGenerator(group -> group == null ? t("filter.all") : group.label().in(locale()));
        groups.addValueChangeListener(event -> show(filter.quotaGroups(event.getValue() == null ? Set.of() : Set.of(event.getValue().code()))));
        var row = new Div(search, status, groups, count);
        row.addClassName("filters");
        return row;
    }

    private void show(CompanyFilter changed) {
        filter = changed;
        lines.refreshAll();
    }

    private void refresh() {
        lines.refreshAll();
        showEmptyState();
    }

    private int count() {
        var found = (int) list.count(filter);
        count.setText(t("companies.count", found));
        return found;
    }

    private void showEmptyState() {
        var none = list.count(filter) == 0;
        getChildren().filter(EmptyState.class::isInstance).forEach(empty -> empty.setVisible(none));
        grid.setVisible(!none);
    }

    private String industry(CompanyLine line) {
        return catalogues.latest().industries().stream().filter(industry -> industry.code().equals(line.company().profile().industry()))
                .map(industry -> industry.label().in(locale())).findFirst().orElse("");
    }

    private static StateBadge status(CompanyLine line) {
        return line.enrolment().map(enrolment -> new StateBadge(t("enrolment." + enrolment.status().name()), enrolment.status().takesPart() ? StateBadge.Tone.DONE : StateBadge.Tone.NEUTRAL))
                .orElseGet(() -> new StateBadge(t("enrolment.none"), StateBadge.Tone.NEUTRAL));
    }
}
