package jp.jissen.notice.ui;

import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

import jp.jissen.base.ui.Progress;
import jp.jissen.base.ui.Translation;
import jp.jissen.work.JobId;
import jp.jissen.work.JobRow;
import jp.jissen.work.JobService;

/** How far the letters are, with a button that stops the rest. */
class JobProgress extends Div {

    JobProgress(JobService jobs, JobId id) {
        addClassName("status-line");
        var cancel = new Button(t("notice.stop"), event -> {
            jobs.cancel(id);
            event.getSource().setEnabled(false);
        });
        var progress = new Progress(t("notice.sending"), () -> state(jobs.get(id)), () -> cancel.setVisible(false));
        add(progress, cancel);
    }

    private static Progress.State state(JobRow job) {
        var words = switch (job.state()) {
            case WAITING, RUNNING -> job.remark().map(why -> t("notice.sending.later", job.done(), job.total(), t(why))).orElseGet(() -> job.total() == 0 ? t("job.state.WAITING") : t("notice.sending.of", job.done(), job.total()));
            case DONE -> t("notice.sending.done", job.done()) + job.remark().map(what -> " " + t(what)).orElse("");
            case FAILED -> t("notice.sending.failed", job.remark().map(Translation::t).orElse(""));
            case CANCELLED -> t("notice.sending.cancelled", job.done());
        };
        return new Progress.State(words, job.share(), job.state().over());
    }
}
