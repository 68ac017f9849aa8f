package jp.jissen.work.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;

import jp.jissen.base.ui.StateBadge;
import jp.jissen.work.JobRow;
import jp.jissen.work.JobState;

/** How a job stands, in words and with a bar while it goes on. */
final class JobWords {

    private JobWords() {
    }

    static Div state(JobRow job) {
        var lines = new Div(new StateBadge(t(job.cancelling() ? "job.cancelling" : "job.state." + job.state().name()), tone(job)));
        lines.addClassName("job-state");
        if (job.state() == JobState.RUNNING || job.state() == JobState.WAITING && job.done() > 0) {
            var bar = new ProgressBar(0, 1, job.share());
            bar.getElement().setAttribute("aria-label", t(job.title()));
            lines.add(bar, hint(t("job.progress", job.done(), job.total())));
        }
        job.remark().ifPresent(why -> lines.add(hint(t(why))));
        job.nextTry().ifPresent(at -> lines.add(hint(job.attempts() == 0 ? t("job.notBefore", formats().dateTime(at)) : t("job.nextTry", formats().time(at), job.attempts()))));
        job.ended().ifPresent(at -> lines.add(hint(formats().dateTime(at))));
        return lines;
    }

    private static StateBadge.Tone tone(JobRow job) {
        return switch (job.state()) {
            case DONE -> StateBadge.Tone.DONE;
            case FAILED -> StateBadge.Tone.LATE;
            case WAITING, RUNNING, CANCELLED -> StateBadge.Tone.NEUTRAL;
        };
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hint");
        return hint;
    }
}
