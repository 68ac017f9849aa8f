package jp.jissen.casestudy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.access.Acting;
import jp.jissen.base.Sentence;
import jp.jissen.base.Today;
import jp.jissen.file.Audience;
import jp.jissen.file.FileStore;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionService;
import jp.jissen.work.JobContext;
import jp.jissen.work.Jobs;
import jp.jissen.work.Work;

/** Makes the book in the name of whoever asked. Begun again after a crash, it makes it anew unless it was kept: until the end nothing is. */
@Component
class BookWork implements Work {

    static final String KIND = "casestudy.book";
    /** Second word of the input. */
    static final String PREVIEW = "preview";
    static final String FINAL = "final";

    /** In bytes: 200 MiB, some 2,000 spreads. */
    private static final long LARGEST = 200L * 1024 * 1024;
    private static final Duration KEPT = Duration.ofDays(1);

    private final EditionService editions;
    private final BookPages pages;
    private final BookMaker maker;
    private final FileStore files;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Today today;

    BookWork(EditionService editions, BookPages pages, BookMaker maker, FileStore files, Jobs jobs, PlatformTransactionManager transactions, Clock clock, Today today) {
        this.editions = editions;
        this.pages = pages;
        this.maker = maker;
        this.files = files;
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.today = today;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        if (transaction.execute(status -> jobs.hasResult(job.id()))) {
            return;
        }
        var input = job.input().split(" ");
        var edition = editions.get(new EditionId(UUID.fromString(input[0])));
        var details = new BookDetails(edition.name().in(Locale.JAPANESE), edition.fiscalYear(), edition.texts().helpdeskPhone(), today.date(), input[1].equals(PREVIEW));
        try {
            var book = Files.createTempFile("jissen-bound", ".pdf");
            try {
                maker.make(details, pages.entries(edition.id(), details.preview()), entry -> pages.page(entry, details.preview()), book, job::progress);
                removeLater(job);
                transaction.executeWithoutResult(status -> jobs.result(job.id(), files.keep(job.space(), Audience.OFFICE, "jissen-jirei-" + edition.fiscalYear() + ".pdf", book, LARGEST).id().value()));
            } finally {
                Files.delete(book);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Written before the file is: no file stays without its end. Nobody asks for it, so the program does by itself. */
    private void removeLater(JobContext job) {
        Acting.asSystemIn(job.space(), () -> transaction.execute(status -> jobs.startAsSystem(BookRemoval.KIND, job.space(), job.id().toString(), Sentence.of("job.title.bookRemoval"), clock.instant().plus(KEPT))));
    }
}
