package jp.jissen.office.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.Roles;
import jp.jissen.base.ui.Download;
import jp.jissen.base.ui.FileUpload;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.Switch;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.office.OfficeRoutes;
import jp.jissen.office.RosterExport;
import jp.jissen.office.RosterFile;
import jp.jissen.office.RosterImport;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;

/** 名簿: a year's companies and people as a file, out and in again; what a file would do is read before it is done. */
@Route(OfficeRoutes.ROSTER)
@PageTitle("roster.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COORDINATOR)
class RosterView extends Div implements BeforeEnterObserver {

    private static final List<String> ENDINGS = List.of(".xlsx", ".csv");

    private final RosterImport roster;
    private final RosterExport export;
    private final EditionService editions;
    private final Div preview = new Div();

    RosterView(RosterImport roster, RosterExport export, EditionService editions) {
        this.roster = roster;
        this.export = export;
        this.editions = editions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        preview.removeAll();
        var edition = editions.get(new EditionId(Params.uuid(event, "edition")));
        preview.addClassName("roster__preview");
        add(new PageHeader(t("roster.title"), t("roster.purpose"), new Anchor(CompanyRoutes.COMPANIES, t("office.toCompanies"))),
                new Switch<>(t("edition.year"), editions.list(), edition, year -> year.name().in(locale()), year -> getUI().orElseThrow().navigate(OfficeRoutes.roster(year.id()))),
                out(edition), in(edition), preview);
    }

    private Panel out(EditionRow edition) {
        var words = locale();
        var links = new Div(Download.excel(t("action.excel"), "jissen-roster.xlsx", () -> export.excel(edition.id(), words)), Download.csv(t("roster.csv"), "jissen-roster.csv", () -> export.csv(edition.id(), words)));
        links.addClassName("row-actions");
        return new Panel(t("roster.out"), new Paragraph(t("roster.out.text", edition.name().in(words))), links);
    }

    private Panel in(EditionRow edition) {
        var words = locale();
        var rules = new UnorderedList(List.of("roster.in.columns", "roster.in.key", "roster.in.empty", "roster.in.kept").stream().map(key -> new ListItem(t(key))).toArray(ListItem[]::new));
        rules.addClassName("rules");
        var limits = new Paragraph(t("roster.in.limits", RosterImport.MOST_ROWS, RosterImport.LARGEST / 1024 / 1024));
        limits.addClassName("hint");
        return new Panel(t("roster.in"), new Paragraph(t("roster.in.text", edition.name().in(words))), rules, Download.excel(t("roster.template"), "jissen-roster-template.xlsx", () -> export.template(words)),
                new FileUpload(RosterImport.LARGEST, ENDINGS, (name, content) -> read(edition, new RosterFile(name, content))), limits);
    }

    private void read(EditionRow edition, RosterFile file) {
        preview.removeAll();   // what was read before is not this file's
        preview.add(new RosterPreviewPanel(roster, edition, file, preview::removeAll));
    }
}
