package jp.jissen.casestudy.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.Roles;
import jp.jissen.base.Refusal;
import jp.jissen.base.SearchKey;
import jp.jissen.base.ui.Cards;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.StateBadge;
import jp.jissen.base.ui.Switch;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.casestudy.CaseLine;
import jp.jissen.casestudy.CaseListService;
import jp.jissen.casestudy.CaseRoutes;
import jp.jissen.casestudy.CaseService;
import jp.jissen.company.CompanyService;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;

/** 事例集の進行管理: every company of a year and how far its page is; the pages are begun here. */
@Route(CaseRoutes.CASES)
@PageTitle("cases.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COORDINATOR)
class CaseListView extends Div implements BeforeEnterObserver {

    private final CaseListService list;
    private final CaseService cases;
    private final EditionService editions;
    private final BookDialog book;
    private final TextField search = new TextField();
    private final Select<CaseStep> step = new Select<>();
    private final Span count = new Span();
    private Grid<CaseLine> grid = new Grid<>();
    private List<CaseLine> lines = List.of();

    CaseListView(CaseListService list, CaseService cases, EditionService editions, BookDialog book) {
        this.list = list;
        this.cases = cases;
        this.editions = editions;
        this.book = book;
        configureFilters();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var edition = editions.get(new EditionId(Params.uuid(event, "edition")));
        grid = grid(edition);
        add(new PageHeader(t("cases.title"), t("cases.purpose"), book.sample(edition), book.book(edition)), new Switch<>(t("edition.year"), editions.list(), edition, year -> year.name().in(locale()), year -> getUI().orElseThrow().navigate(CaseRoutes.cases(year.id()))));
        event.getLocation().getQueryParameters().getSingleParameter(CaseRoutes.STEP).flatMap(CaseStep::named).ifPresent(step::setValue);
        read(edition);
        if (lines.isEmpty()) {
            add(new EmptyState(t("companies.empty.title"), t("companies.empty.text")));
            return;
        }
        var filters = new Div(search, step, count);
        filters.addClassName("filters");
        add(filters, grid, new LiveNews(heard -> read(edition)).anywhere(CaseService.NEWS).anywhere(CompanyService.NEWS));
    }

    private void configureFilters() {
        search.setLabel(t("companies.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> filter());
        step.setLabel(t("cases.step"));
        step.setItems(CaseStep.values());
        step.setEmptySelectionAllowed(true);
        step.setEmptySelectionCaption(t("filter.all"));
        step.setItemLabelGenerator(one -> one == null ? t("filter.all") : one.word());
        step.addValueChangeListener(event -> filter());
    }

    private Grid<CaseLine> grid(EditionRow edition) {
        var table = new Grid<CaseLine>();
        table.addClassName("case-list");
        table.addThemeNames("no-border", "wrap-cell-content");
        table.setSelectionMode(Grid.SelectionMode.NONE);
        table.setEmptyStateText(t("cases.noneFound"));
        table.addComponentColumn(line -> name(line, edition)).setHeader(t("companies.company")).setFlexGrow(3).setComparator(Comparator.comparing(line -> line.company().reading()));
        table.addComponentColumn(line -> badge(line)).setHeader(t("cases.step")).setFlexGrow(1).setComparator(Comparator.comparing(CaseStep::of));
        table.addColumn(line -> due(line)).setHeader(t("cases.due")).setFlexGrow(1).setComparator(Comparator.comparing(line -> line.page().map(CaseLine.Standing::dueOn).orElse(null), Comparator.nullsLast(Comparator.naturalOrder())));
        table.addComponentColumn(line -> action(line, edition)).setHeader(t("cases.next")).setFlexGrow(1);
        Cards.inNarrowWindows(table, table.addComponentColumn(line -> card(line, edition)).setHeader(t("companies.company")));
        return table;
    }

    private static TwoLine name(CaseLine line, EditionRow edition) {
        return new TwoLine(new Anchor(CaseRoutes.page(line.company().company(), edition.fiscalYear()), line.company().name()), line.page().map(page -> page.alias() + (page.title().isEmpty() ? "" : " ・ " + page.title())).orElse(""));
    }

    private static Component badge(CaseLine line) {
        if (line.late()) {
            return new StateBadge(CaseStep.LATE.word(), StateBadge.Tone.LATE);
        }
        return line.page().<Component>map(page -> CaseWords.badge(page.state())).orElseGet(() -> new StateBadge(CaseStep.NONE.word(), StateBadge.Tone.NEUTRAL));
    }

    private static String due(CaseLine line) {
        return line.page().filter(page -> page.state().open() && page.dueOn() != null).map(page -> formats().date(page.dueOn())).orElse("");
    }

    private Component action(CaseLine line, EditionRow edition) {
        if (line.page().isPresent()) {
            return new Span();
        }
        var begin = new Button(t("case.begin"), event -> begin(line, edition));
        begin.setAriaLabel(t("case.begin.aria", line.company().name()));
        return begin;
    }

    private Div card(CaseLine line, EditionRow edition) {
        var card = new Div(name(line, edition), badge(line), action(line, edition));
        card.addClassName("card-row");
        return card;
    }

    private void begin(CaseLine line, EditionRow edition) {
        try {
            cases.begin(line.company().enrolment());
            Messages.done(t("case.begun"));
            getUI().orElseThrow().navigate(CaseRoutes.page(line.company().company(), edition.fiscalYear()));
        } catch (Refusal refusal) {
            Messages.refused(t(refusal));
            read(edition);
        }
    }

    private void read(EditionRow edition) {
        lines = list.of(edition.id());
        filter();
    }

    private void filter() {
        var key = SearchKey.of(search.getValue());
        var found = lines.stream().filter(line -> SearchKey.of(line.company().name(), line.company().reading(), line.page().map(CaseLine.Standing::alias).orElse("")).contains(key))
                .filter(line -> step.getOptionalValue().map(wanted -> wanted == CaseStep.LATE ? line.late() : wanted == CaseStep.of(line)).orElse(true)).toList();
        count.setText(t("cases.count", found.size(), lines.size()));
        grid.setItems(found);
    }

    /** What the list is filtered by: the states, and what is before and beside them. */
    private enum CaseStep {
        NONE, DRAFT, CHECKING, ANSWERED, AGREED, FINAL, LATE;

        static CaseStep of(CaseLine line) {
            return line.page().map(page -> valueOf(page.state().name())).orElse(NONE);
        }

        static Optional<CaseStep> named(String name) {
            return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
        }

        String word() {
            return switch (this) {
                case NONE -> t("cases.step.NONE");
                case LATE -> t("cases.late");
                default -> t("case.state." + name());
            };
        }
    }
}
