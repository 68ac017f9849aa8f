package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.io.ByteArrayInputStream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import org.springframework.stereotype.Component;

import jp.jissen.company.CompanyId;
import jp.jissen.register.AssetFilter;
import jp.jissen.register.AssetService;
import jp.jissen.register.RegisterExport;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.register.RegisterRow;
import jp.jissen.register.RegisterWorkbook;
import jp.jissen.work.JobId;
import jp.jissen.work.JobService;
import jp.jissen.work.ui.ResultDialog;

/** The ways by which a register leaves the screen: Excel and paper. Never for the office. */
@Component
class RegisterCopies {

    private static final ResultDialog.Words WORDS = new ResultDialog.Words("register.export.title", "register.export.running", "register.export.done", "register.export.kept", "register.export.anew");

    private final AssetService assets;
    private final RegisterWorkbook workbook;
    private final RegisterExport export;
    private final JobService jobs;

    RegisterCopies(AssetService assets, RegisterWorkbook workbook, RegisterExport export, JobService jobs) {
        this.assets = assets;
        this.workbook = workbook;
        this.export = export;
        this.jobs = jobs;
    }

    com.vaadin.flow.component.Component excel(RegisterRow register) {
        return assets.count(register.id(), AssetFilter.ALL) > RegisterExport.AT_ONCE ? large(register) : small(register);
    }

    Button paper(RegisterRow register) {
        return new Button(t("action.print"), event -> UI.getCurrent().navigate(RegisterRoutes.paper(register.company())));
    }

    private Anchor small(RegisterRow register) {
        var locale = locale();
        var link = new Anchor(DownloadHandler.fromInputStream(event -> {
            var file = workbook.write(register, AssetFilter.ALL, locale);
            return new DownloadResponse(new ByteArrayInputStream(file), "jissen-register.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file.length);
        }), AttachmentType.DOWNLOAD, t("action.excel"));
        link.addClassName("button-link");
        return link;
    }

    private Button large(RegisterRow register) {
        var company = register.company();
        return new Button(t("action.excel"), event -> new ResultDialog(jobs, WORDS, () -> export.start(company, locale()), () -> export.startAnew(company, locale()), job -> made(company, job)).open());
    }

    private Anchor made(CompanyId company, JobId job) {
        var link = new Anchor(download(company, job), AttachmentType.DOWNLOAD, t("action.excel"));
        link.addClassName("button-link");
        return link;
    }

    /** Whether it is there is asked before anything is sent. */
    private DownloadHandler download(CompanyId company, JobId job) {
        return event -> {
            var file = export.file(company, job);
            event.setFileName(file.name());
            event.setContentType(file.mediaType());
            event.setContentLength(file.size());
            try (var out = event.getOutputStream()) {
                export.copy(company, job, out);
            }
        };
    }
}
