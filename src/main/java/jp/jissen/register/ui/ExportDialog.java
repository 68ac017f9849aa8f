package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.t;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import jp.jissen.base.ui.Progress;
import jp.jissen.base.ui.Translation;
import jp.jissen.company.CompanyId;
import jp.jissen.register.RegisterExport;
import jp.jissen.work.JobId;
import jp.jissen.work.JobRow;
import jp.jissen.work.JobService;
import jp.jissen.work.JobState;

/** How far a large workbook is, and the workbook when it is done. */
class ExportDialog extends Dialog {

    private final JobService jobs;
    private final RegisterExport export;
    private final CompanyId company;
    private final JobId job;
    private final Button stop = new Button(t("job.cancel"), event -> stop());

    ExportDialog(RegisterExport export, JobService jobs, CompanyId company) {
        this.export = export;
        this.jobs = jobs;
        this.company = company;
        this.job = export.start(company, Translation.locale());
        addClassName("form-dialog");
        setHeaderTitle(t("register.export.title"));
        add(new Progress(t("register.export.title"), () -> state(jobs.get(job)), this::end));
        var close = new Button(t("action.close"), event -> close());
        close.addThemeName("tertiary");
        getFooter().add(stop, close);
    }

    private static Progress.State state(JobRow job) {
        var words = switch (job.state()) {
            case WAITING -> t("job.state.WAITING");
            case RUNNING -> t("register.export.running", job.done(), job.total());
            case DONE -> t("register.export.done");
            case FAILED, CANCELLED -> job.remark().map(Translation::t).orElseGet(() -> t("job.state." + job.state().name()));
        };
        return new Progress.State(words, job.share(), job.state().over());
    }

    private void end() {
        stop.setVisible(false);
        if (jobs.get(job).state() == JobState.DONE) {
            var link = new Anchor(DownloadHandler.fromInputStream(event -> response()), AttachmentType.DOWNLOAD, t("action.excel"));
            link.addClassName("button-link");
            add(new Paragraph(t("register.export.kept")), link);
        }
    }

    private DownloadResponse response() {
        var file = new ByteArrayOutputStream();
        export.copy(company, job, file);
        return new DownloadResponse(new ByteArrayInputStream(file.toByteArray()), "jissen-register.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file.size());
    }

    private void stop() {
        jobs.cancel(job);
        stop.setEnabled(false);
    }
}
