package jp.jissen.office.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.Roles;
import jp.jissen.attendance.AttendanceService;
import jp.jissen.base.Today;
import jp.jissen.base.ui.Download;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.Switch;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.casestudy.CaseService;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.company.CompanyService;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.maturity.LevelService;
import jp.jissen.maturity.SurveyService;
import jp.jissen.office.OfficeRoutes;
import jp.jissen.office.Overview;
import jp.jissen.office.OverviewCell.Tone;
import jp.jissen.office.OverviewService;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionService;
import jp.jissen.register.AssetService;
import jp.jissen.visit.VisitService;

/** 色分け一覧: all companies of a year, a row each, and how far each is in words, signs and colours. */
@Route(OfficeRoutes.OVERVIEW)
@PageTitle("overview.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COORDINATOR)
class OverviewView extends Div implements BeforeEnterObserver {

    private final OverviewService service;
    private final EditionService editions;
    private final Catalogues catalogues;
    private final Today today;

    OverviewView(OverviewService service, EditionService editions, Catalogues catalogues, Today today) {
        this.service = service;
        this.editions = editions;
        this.catalogues = catalogues;
        this.today = today;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = new EditionId(Params.uuid(event, "edition"));
        var overview = service.of(id);
        var filters = new OverviewFilters(overview, catalogues.latest(), event.getLocation().getQueryParameters().getSingleParameter(OfficeRoutes.LATE).orElse(null));
        var grid = new OverviewGrid(overview);
        var words = locale();
        var paper = new Button(t("action.print"), click -> getUI().orElseThrow().navigate(OfficeRoutes.overviewPaper(id)));
        add(new PageHeader(t("overview.title"), t("overview.purpose", formats().date(today.date())), Download.excel(t("action.excel"), "jissen-overview.xlsx", () -> service.excel(id, filters.filter(), words)), paper),
                new Switch<>(t("edition.year"), editions.list(), overview.edition(), year -> year.name().in(words), year -> getUI().orElseThrow().navigate(OfficeRoutes.overview(year.id()))));
        if (overview.rows().isEmpty()) {
            add(new EmptyState(t("companies.empty.title"), t("companies.empty.text")));
            return;
        }
        var note = new Paragraph(t("overview.registerNote"));
        note.addClassName("hint");
        filters.onChange(() -> draw(grid, filters, filters.overview()));
        add(filters, legend(), grid, note, new LiveNews(heard -> {
            filters.show(service.of(id));
            draw(grid, filters, filters.overview());
        }).anywhere(CompanyService.NEWS).anywhere(AttendanceService.NEWS).anywhere(VisitService.NEWS).anywhere(SurveyService.NEWS).anywhere(LevelService.NEWS).anywhere(AssetService.NEWS).anywhere(CaseService.NEWS));
        draw(grid, filters, overview);
    }

    private static void draw(OverviewGrid grid, OverviewFilters filters, Overview overview) {
        var rows = overview.rows(filters.filter());
        filters.count(rows.size(), overview.rows().size());
        grid.show(rows);
    }

    private static Div legend() {
        var legend = new Div();
        legend.addClassName("overview-legend");
        for (var tone : List.of(Tone.DONE, Tone.DOING, Tone.LATE, Tone.TODO)) {
            var sign = new Span(tone.sign());
            sign.addClassNames("overview-legend__sign", "overview-legend__sign--" + tone.name().toLowerCase(Locale.ROOT));
            legend.add(new Span(sign, new Span(t("overview.tone." + tone.name()))));
        }
        return legend;
    }
}
