package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
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

/** How far a large workbook is, and the workbook when it is there: also the one that its reader had made before. */
class ExportDialog extends Dialog {

    private final JobService jobs;
    private final RegisterExport export;
    private final CompanyId company;
    private final Div progress = new Div();
    private final Button anew = new Button(t("register.export.anew"), event -> anew());
    private final Button stop = new Button(t("job.cancel"), event -> stop());
    private JobId job;

    ExportDialog(RegisterExport export, JobService jobs, CompanyId company) {
        this.export = export;
        this.jobs = jobs;
        this.company = company;
        addClassName("form-dialog");
        setHeaderTitle(t("register.export.title"));
        add(progress);
        var close = new Button(t("action.close"), event -> close());
        close.addThemeName("tertiary");
        getFooter().add(anew, stop, close);
        follow(export.start(company, Translation.locale()));
    }

    private void follow(JobId started) {
        job = started;
        anew.setVisible(false);
        stop.setVisible(true);
        stop.setEnabled(true);
        progress.removeAll();
        progress.add(new Progress(t("register.export.title"), () -> state(jobs.get(started)), this::end));
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
        anew.setVisible(true);
        var row = jobs.get(job);
        if (row.state() == JobState.DONE) {
            var link = new Anchor(DownloadHandler.fromInputStream(event -> response(row.id())), AttachmentType.DOWNLOAD, t("action.excel"));
            link.addClassName("button-link");
            progress.add(new Paragraph(t("register.export.kept", row.ended().map(formats()::dateTime).orElse(""))), link);
        }
    }

    private DownloadResponse response(JobId done) {
        var file = new ByteArrayOutputStream();
        export.copy(company, done, file);
        return new DownloadResponse(new ByteArrayInputStream(file.toByteArray()), "jissen-register.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file.size());
    }

    private void anew() {
        follow(export.startAnew(company, Translation.locale()));
    }

    private void stop() {
        jobs.cancel(job);
        stop.setEnabled(false);
    }
}
