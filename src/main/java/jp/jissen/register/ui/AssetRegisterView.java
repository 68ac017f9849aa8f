package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import jp.jissen.access.Roles;
import jp.jissen.base.Today;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.PageMeta;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.RiskMatrix;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.base.ui.Translation;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.company.CompanyId;
import jp.jissen.company.ReadersService;
import jp.jissen.register.AssetFilter;
import jp.jissen.register.AssetHistory;
import jp.jissen.register.AssetService;
import jp.jissen.register.RegisterExport;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.register.RegisterRow;
import jp.jissen.register.RegisterService;
import jp.jissen.register.RegisterWorkbook;
import jp.jissen.work.JobService;

/** 情報資産管理台帳: what a company has to protect, how much it matters, how endangered it is; list and form side by side. */
@Route(RegisterRoutes.ASSETS)
@PageTitle("assets.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.EXPERT})
class AssetRegisterView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private final AssetService assets;
    private final AssetHistory history;
    private final RegisterService registers;
    private final RegisterWorkbook workbook;
    private final RegisterExport export;
    private final JobService jobs;
    private final ReadersService readers;
    private final Catalogues catalogues;
    private final Today today;
    private AssetEditor editor;

    AssetRegisterView(AssetService assets, AssetHistory history, RegisterService registers, RegisterWorkbook workbook, RegisterExport export, JobService jobs, ReadersService readers, Catalogues catalogues, Today today) {
        this.assets = assets;
        this.history = history;
        this.registers = registers;
        this.workbook = workbook;
        this.export = export;
        this.jobs = jobs;
        this.readers = readers;
        this.catalogues = catalogues;
        this.today = today;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var company = new CompanyId(Params.uuid(event, "company"));
        removeAll();
        addClassName("register");
        show(registers.of(company), registers.mayWrite(company));
        if (event.getRouteParameters().get("number").isPresent()) {
            editor.openNumber(Params.number(event, "number"));
        } else {
            editor.openNothing();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null && editor.changed()) {
            var postponed = event.postpone();
            editor.leaving(postponed::proceed);
        }
    }

    private void show(RegisterRow register, boolean mayWrite) {
        var matrix = new RiskMatrix(cell -> editor.list().cell(cell));
        editor = new AssetEditor(new AssetEditor.Services(assets, history, catalogues.latest(), today), register, mayWrite, () -> draw(matrix, register));
        var saved = editor.saveState();
        add(new PageHeader(t("assets.title"), t("assets.purpose"), actions(register, mayWrite)), new PageMeta(readers.of(register.company()).sentence(Translation::t, false), saved));
        draw(matrix, register);
        var left = new Div(new Panel(t("matrix.title"), matrix), editor.list());
        left.addClassName("register__list");
        var columns = new Div(left, editor);
        columns.addClassName("register__cols");
        add(columns);
    }

    private void draw(RiskMatrix matrix, RegisterRow register) {
        var scale = register.scale();
        var counts = assets.matrix(register.id());
        var cells = new ArrayList<RiskMatrix.Cell>();
        for (var importance = scale.min(); importance <= scale.max(); importance++) {
            for (var likelihood = scale.min(); likelihood <= scale.max(); likelihood++) {
                cells.add(RiskCells.cell(scale, importance, likelihood, counts));
            }
        }
        matrix.show(cells, scale.min(), scale.max());
    }

    private Component[] actions(RegisterRow register, boolean mayWrite) {
        var excel = assets.count(register.id(), AssetFilter.ALL) > RegisterExport.AT_ONCE ? largeExcel(register) : excel(register);
        var add = new Button(t("asset.add"), event -> editor.create());
        return mayWrite ? new Component[] {add, excel, paper(register)} : new Component[] {excel, paper(register)};
    }

    private Anchor excel(RegisterRow register) {
        var locale = locale();
        var link = new Anchor(DownloadHandler.fromInputStream(event -> {
            var file = workbook.write(register, AssetFilter.ALL, locale);
            return new DownloadResponse(new ByteArrayInputStream(file), "jissen-register.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file.length);
        }), AttachmentType.DOWNLOAD, t("action.excel"));
        link.addClassName("button-link");
        return link;
    }

    private Button largeExcel(RegisterRow register) {
        return new Button(t("action.excel"), event -> new ExportDialog(export, jobs, register.company()).open());
    }

    private Button paper(RegisterRow register) {
        return new Button(t("action.print"), event -> getUI().orElseThrow().navigate(RegisterRoutes.paper(register.company())));
    }
}
