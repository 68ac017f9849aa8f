package jp.jissen.casestudy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Component;

import jp.jissen.base.Today;
import jp.jissen.file.Audience;
import jp.jissen.file.FileStore;
import jp.jissen.file.JobFiles;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionService;
import jp.jissen.work.JobContext;
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

    private final EditionService editions;
    private final BookPages pages;
    private final BookMaker maker;
    private final FileStore files;
    private final JobFiles made;
    private final Today today;

    BookWork(EditionService editions, BookPages pages, BookMaker maker, FileStore files, JobFiles made, Today today) {
        this.editions = editions;
        this.pages = pages;
        this.maker = maker;
        this.files = files;
        this.made = made;
        this.today = today;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        if (made.made(job)) {
            return;
        }
        var input = job.input().split(" ");
        var edition = editions.get(new EditionId(UUID.fromString(input[0])));
        var details = new BookDetails(edition.name().in(Locale.JAPANESE), edition.fiscalYear(), edition.texts().helpdeskPhone(), today.date(), input[1].equals(PREVIEW));
        try {
            var book = Files.createTempFile("jissen-bound", ".pdf");
            try {
                maker.make(details, pages.entries(edition.id(), details.preview()), entry -> pages.page(entry, details.preview()), book, job::progress);
                made.keep(job, () -> files.keep(job.space(), Audience.OFFICE, "jissen-jirei-" + edition.fiscalYear() + ".pdf", book, LARGEST));
            } finally {
                Files.delete(book);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
