package jp.jissen.casestudy;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.file.FileId;
import jp.jissen.file.FileStore;
import jp.jissen.work.JobContext;
import jp.jissen.work.JobId;
import jp.jissen.work.Jobs;
import jp.jissen.work.Work;

/** Takes a book away that has had its day; the program's own work within the edition's space. */
@Component
class BookRemoval implements Work {

    static final String KIND = "casestudy.book.removal";

    private final Jobs jobs;
    private final FileStore files;
    private final TransactionTemplate transaction;

    BookRemoval(Jobs jobs, FileStore files, PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        transaction.executeWithoutResult(status -> jobs.takeResult(new JobId(UUID.fromString(job.input()))).ifPresent(file -> files.remove(new FileId(file))));
    }
}
