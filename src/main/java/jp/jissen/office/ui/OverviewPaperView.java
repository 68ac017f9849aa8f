package jp.jissen.office.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.Roles;
import jp.jissen.base.Today;
import jp.jissen.base.ui.PaperBar;
import jp.jissen.base.ui.PaperTable;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.office.OfficeRoutes;
import jp.jissen.office.Overview;
import jp.jissen.office.OverviewService;
import jp.jissen.programme.EditionId;

/** The overview for the printer: A4 across, all companies, the same words and signs as on the screen. */
@Route(value = OfficeRoutes.OVERVIEW_PAPER, autoLayout = false)
@PageTitle("overview.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COORDINATOR)
class OverviewPaperView extends Main implements BeforeEnterObserver {

    private final OverviewService service;
    private final Today today;

    OverviewPaperView(OverviewService service, Today today) {
        this.service = service;
        this.today = today;
        addClassName("paper-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var overview = service.of(new EditionId(Params.uuid(event, "edition")));
        removeAll();
        var paper = new Section(new H1(t("overview.title")), new Paragraph(overview.edition().name().in(locale()) + " ・ " + formats().date(today.date()) + " ・ " + t("companies.count", overview.rows().size())), table(overview));
        paper.addClassNames("paper", "paper--across", "overview-paper");
        paper.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", t("overview.title"));   // scrolled by the keyboard, too, where it is wider than the screen
        add(new PaperBar(OfficeRoutes.overview(overview.edition().id()), t("overview.back")), paper);
    }

    private static List<PaperTable.Group> groups(Overview overview) {
        var groups = new ArrayList<>(List.of(new PaperTable.Group(t("overview.title"), 1)));
        overview.groups().forEach(group -> groups.add(new PaperTable.Group(t(group.key()), group.heads().size())));
        return groups;
    }

    private static PaperTable table(Overview overview) {
        var heads = new ArrayList<>(List.of(t("companies.company")));
        overview.groups().forEach(group -> group.heads().forEach(head -> heads.add(t(head))));
        var table = new PaperTable(t("overview.title"), heads).groups(groups(overview));
        overview.rows().forEach(row -> {
            var cells = new ArrayList<>(List.of(row.company().name()));
            row.cells().forEach(cell -> cells.add(OverviewGrid.words(cell)));
            table.row(cells);
        });
        return table;
    }
}
