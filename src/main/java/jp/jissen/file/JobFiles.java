package jp.jissen.file;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.access.Acting;
import jp.jissen.base.Sentence;
import jp.jissen.work.JobContext;
import jp.jissen.work.JobId;
import jp.jissen.work.Jobs;
import jp.jissen.work.Work;

/** Files that jobs make: each is its job's result for a day, and then taken away by the program itself within the job's space. */
@Component
public class JobFiles implements Work {

    private static final String REMOVAL = "file.removal";
    private static final Duration KEPT = Duration.ofDays(1);

    private final FileStore files;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    JobFiles(FileStore files, Jobs jobs, PlatformTransactionManager transactions, Clock clock) {
        this.files = files;
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Whether the job made its file when it ran before. */
    public boolean made(JobContext job) {
        return Boolean.TRUE.equals(transaction.execute(status -> jobs.hasResult(job.id())));
    }

    /** @param keeping puts the file into the {@link FileStore}, in the transaction that makes it the job's result */
    public void keep(JobContext job, Supplier<FileRow> keeping) {
        removeLater(job);
        transaction.executeWithoutResult(status -> jobs.result(job.id(), keeping.get().id().value()));
    }

    /** Written before the file is: no file stays without its end. Nobody asks for it, so the program does by itself. */
    private void removeLater(JobContext job) {
        Acting.asSystemIn(job.space(), () -> transaction.execute(status -> jobs.startAsSystem(REMOVAL, job.space(), job.id().toString(), Sentence.of("job.title.removal"), clock.instant().plus(KEPT))));
    }

    @Override
    public String kind() {
        return REMOVAL;
    }

    @Override
    public void run(JobContext job) {
        transaction.executeWithoutResult(status -> jobs.takeResult(new JobId(UUID.fromString(job.input()))).ifPresent(file -> files.remove(new FileId(file))));
    }
}
