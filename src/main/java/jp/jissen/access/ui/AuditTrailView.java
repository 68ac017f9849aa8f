package jp.jissen.access.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.AccessRoutes;
import jp.jissen.access.AuditRow;
import jp.jissen.access.AuditTrail;
import jp.jissen.access.Roles;
import jp.jissen.base.ui.Cards;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.base.ui.TwoLine;

/** 操作記録: who did what, newest first. */
@Route(AccessRoutes.TRAIL)
@PageTitle("trail.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
class AuditTrailView extends Div {

    private final Grid<AuditRow> grid = new Grid<>();
    private final Span count = new Span();

    AuditTrailView(AuditTrail trail) {
        var search = new TextField(t("trail.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(event -> grid.getDataProvider().refreshAll());
        grid.addThemeNames("no-border", "wrap-cell-content");
        grid.addClassName("trail");
        grid.addComponentColumn(row -> new TwoLine(t("audit." + row.action()), row.subjectName())).setHeader(t("trail.what")).setFlexGrow(2);
        grid.addColumn(AuditTrailView::who).setHeader(t("trail.who")).setFlexGrow(1);
        grid.addColumn(row -> formats().dateTime(row.at())).setHeader(t("trail.when")).setFlexGrow(1);
        Cards.inNarrowWindows(grid, grid.addComponentColumn(row -> new TwoLine(t("audit." + row.action()) + " ・ " + row.subjectName(), formats().dateTime(row.at()) + " ・ " + who(row))).setHeader(t("trail.what")));
        grid.setItems(query -> trail.page(search.getValue(), query.getOffset(), query.getLimit()).stream(), query -> {
            var found = (int) trail.count(search.getValue());
            count.setText(t("trail.count", found));
            return found;
        });
        var filters = new Div(search, count);
        filters.addClassName("filters");
        add(new PageHeader(t("trail.title"), t("trail.purpose")), filters, grid);
    }

    private static String who(AuditRow row) {
        return row.actorName().isEmpty() ? t("trail.program") : row.actorName();
    }
}
