package jp.jissen.casestudy.ui;

import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.springframework.stereotype.Component;

import jp.jissen.casestudy.BookService;
import jp.jissen.programme.EditionRow;
import jp.jissen.work.JobId;
import jp.jissen.work.JobService;
import jp.jissen.work.ui.ResultDialog;

/** The buttons that have the year's book made, and the book. */
@Component
class BookDialog {

    private static final ResultDialog.Words BOOK = new ResultDialog.Words("cases.book.title", "cases.book.running", "cases.book.done", "cases.book.kept", "cases.book.anew");
    private static final ResultDialog.Words SAMPLE = new ResultDialog.Words("cases.sample.title", "cases.book.running", "cases.sample.done", "cases.book.kept", "cases.sample.anew");

    private final BookService books;
    private final JobService jobs;

    BookDialog(BookService books, JobService jobs) {
        this.books = books;
        this.jobs = jobs;
    }

    /** 事例集をPDFにする: the final pages. */
    Button book(EditionRow edition) {
        return button(edition, BOOK, false);
    }

    /** 見本: with the pages that are not final, each marked. */
    Button sample(EditionRow edition) {
        return button(edition, SAMPLE, true);
    }

    private Button button(EditionRow edition, ResultDialog.Words words, boolean preview) {
        return new Button(t(words.title()), event -> new ResultDialog(jobs, words, () -> books.start(edition.id(), preview), () -> books.startAnew(edition.id(), preview), job -> link(edition, job)).open());
    }

    private Anchor link(EditionRow edition, JobId job) {
        var link = new Anchor(download(edition, job), AttachmentType.DOWNLOAD, t("cases.book.fetch"));
        link.addClassName("button-link");
        return link;
    }

    /** Straight to whoever fetches it: a book is tens of megabytes. Whether it is there is asked before anything is sent. */
    private DownloadHandler download(EditionRow edition, JobId job) {
        return event -> {
            var file = books.file(edition.id(), job);
            event.setFileName(file.name());
            event.setContentType(file.mediaType());
            event.setContentLength(file.size());
            try (var out = event.getOutputStream()) {
                books.copy(edition.id(), job, out);
            }
        };
    }
}
