package jp.jissen.shell;

import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import jp.jissen.notice.NoticeRoutes;
import jp.jissen.work.JobService;
import jp.jissen.work.MailFilter.Shelf;
import jp.jissen.work.OutboxService;
import jp.jissen.work.WorkRoutes;

/** What the office has to look at because a machine could not do it: work that failed for good, letters that did not arrive or go on paper. */
@Component
class WorkNotes {

    private final JobService jobs;
    private final OutboxService outbox;

    WorkNotes(JobService jobs, OutboxService outbox) {
        this.jobs = jobs;
        this.outbox = outbox;
    }

    List<Note> all() {
        var letters = outbox.counts();
        return Stream.of(new Note("office.jobsFailed", "office.jobsFailedNote", jobs.failed(), WorkRoutes.JOBS), new Note("office.mailTrouble", "office.mailTroubleNote", letters.get(Shelf.TROUBLE), NoticeRoutes.OUTBOX),
                new Note("office.mailPaper", "office.mailPaperNote", letters.get(Shelf.PAPER), NoticeRoutes.OUTBOX)).filter(note -> note.count() > 0).toList();
    }

    /** @param sentence key of the sentence; @param why of the line under it */
    record Note(String sentence, String why, long count, String path) {

        String text() {
            return t(sentence, count);
        }

        String note() {
            return t(why);
        }
    }
}
