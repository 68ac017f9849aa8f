package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

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

import org.jspecify.annotations.Nullable;

import jp.jissen.access.Roles;
import jp.jissen.base.Today;
import jp.jissen.base.ui.PaperBar;
import jp.jissen.base.ui.PaperTable;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.catalogue.Catalogue;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyService;
import jp.jissen.register.AssetDetails;
import jp.jissen.register.AssetFilter;
import jp.jissen.register.AssetService;
import jp.jissen.register.AssetSort;
import jp.jissen.register.Evaluation;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.register.RegisterRow;
import jp.jissen.register.RegisterService;

/** The register for the printer: A4 across, the columns of the programme's own sheet, all assets in use by number. */
@Route(value = RegisterRoutes.PAPER, autoLayout = false)
@PageTitle("assets.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.EXPERT})
class RegisterPaperView extends Main implements BeforeEnterObserver {

    private final AssetService assets;
    private final RegisterService registers;
    private final CompanyService companies;
    private final Catalogues catalogues;
    private final Today today;

    RegisterPaperView(AssetService assets, RegisterService registers, CompanyService companies, Catalogues catalogues, Today today) {
        this.assets = assets;
        this.registers = registers;
        this.companies = companies;
        this.catalogues = catalogues;
        this.today = today;
        addClassName("paper-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var company = companies.get(new CompanyId(Params.uuid(event, "company")));
        var register = registers.of(company.id());
        var all = assets.all(register.id(), AssetFilter.ALL, AssetSort.NUMBER);
        removeAll();
        var paper = new Section(new H1(t("assets.title")), new Paragraph(company.name() + " ・ " + formats().date(today.date()) + " ・ " + t("assets.count", all.size())), table(all, register), new Paragraph(t("assets.paper.confidential")));
        paper.addClassNames("paper", "paper--across");
        add(new PaperBar(RegisterRoutes.assets(company.id()), t("assets.back")), paper);
    }

    private PaperTable table(List<AssetDetails> all, RegisterRow register) {
        var table = new PaperTable(t("assets.list"), List.of(t("asset.number"), t("asset.business"), t("asset.name"), t("asset.users"), t("asset.owner"), t("asset.department"), t("asset.medium"), t("asset.personal"),
                t("assets.paper.c"), t("assets.paper.i"), t("assets.paper.a"), t("asset.importance"), t("asset.likelihood"), t("asset.riskValue"), t("asset.response"), t("asset.controls")));
        all.forEach(asset -> table.row(cells(asset, register, catalogues.latest())));
        return table;
    }

    private static List<String> cells(AssetDetails asset, RegisterRow register, Catalogue catalogue) {
        var text = asset.input().description();
        var rating = asset.input().rating();
        var evaluation = new Evaluation(register.scale(), rating, text.personal());
        var medium = text.medium() == null ? "" : catalogue.label(text.medium()).in(locale());
        return List.of(String.valueOf(asset.number()), text.business(), text.remarks().isEmpty() ? text.name() : text.name() + "(" + text.remarks() + ")", text.users(), text.owner(), text.department(),
                text.place().isEmpty() ? medium : medium.isEmpty() ? text.place() : medium + "(" + text.place() + ")", catalogue.label(text.personal()).in(locale()),
                number(rating.confidentiality()), number(rating.integrity()), number(rating.availability()),
                evaluation.importance().isPresent() ? number(evaluation.importance().getAsInt()) : "", evaluation.likelihood().isPresent() ? number(evaluation.likelihood().getAsInt()) : "",
                evaluation.band().map(band -> band.name().in(locale()) + " " + evaluation.value().getAsInt()).orElse(""),
                asset.input().treatment().response() == null ? "" : catalogue.label(asset.input().treatment().response()).in(locale()), String.join("、", asset.input().treatment().controls()));
    }

    private static String number(@Nullable Integer value) {
        return value == null ? "" : String.valueOf(value);
    }
}
