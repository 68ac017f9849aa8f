package jp.jissen.work.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.function.Function;
import java.util.function.Supplier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import jp.jissen.base.ui.Progress;
import jp.jissen.base.ui.Translation;
import jp.jissen.work.JobId;
import jp.jissen.work.JobRow;
import jp.jissen.work.JobService;
import jp.jissen.work.JobState;

/** How far a job is that makes a file, and the file when it is there: also the one that its reader had made before. */
public class ResultDialog extends Dialog {

    private final JobService jobs;
    private final Words words;
    private final Supplier<JobId> makeAnew;
    private final Function<JobId, Anchor> result;
    private final Div progress = new Div();
    private final Button anew;
    private final Button stop = new Button(t("job.cancel"), event -> stop());
    private JobId job;

    /**
     * @param start the reader's own job for the same or a new one; @param makeAnew a new one unless one is under way
     * @param result the link to what a job made
     */
    public ResultDialog(JobService jobs, Words words, Supplier<JobId> start, Supplier<JobId> makeAnew, Function<JobId, Anchor> result) {
        this.jobs = jobs;
        this.words = words;
        this.makeAnew = makeAnew;
        this.result = result;
        anew = new Button(t(words.anew()), event -> follow(this.makeAnew.get()));
        addClassName("form-dialog");
        setHeaderTitle(t(words.title()));
        add(progress);
        var close = new Button(t("action.close"), event -> close());
        close.addThemeName("tertiary");
        getFooter().add(anew, stop, close);
        follow(start.get());
    }

    /** Text keys. @param running with done and total; @param kept with the time */
    public record Words(String title, String running, String done, String kept, String anew) {
    }

    private void follow(JobId started) {
        job = started;
        anew.setVisible(false);
        stop.setVisible(true);
        stop.setEnabled(true);
        progress.removeAll();
        progress.add(new Progress(t(words.title()), () -> state(jobs.get(started)), this::end));
    }

    private Progress.State state(JobRow row) {
        var now = switch (row.state()) {
            case WAITING -> t("job.state.WAITING");
            case RUNNING -> t(words.running(), row.done(), row.total());
            case DONE -> t(words.done());
            case FAILED, CANCELLED -> row.remark().map(Translation::t).orElseGet(() -> t("job.state." + row.state().name()));
        };
        return new Progress.State(now, row.share(), row.state().over());
    }

    private void end() {
        stop.setVisible(false);
        anew.setVisible(true);
        var row = jobs.get(job);
        if (row.state() == JobState.DONE) {
            progress.add(new Paragraph(t(words.kept(), row.ended().map(formats()::dateTime).orElse(""))), result.apply(row.id()));
        }
    }

    private void stop() {
        jobs.cancel(job);
        stop.setEnabled(false);
    }
}
