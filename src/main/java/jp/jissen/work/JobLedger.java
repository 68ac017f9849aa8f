package jp.jissen.work;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.access.Acting;

/** What the workers write into a job's row: as the program within the job's space, each time in a transaction of its own. */
@Component
class JobLedger {

    private final JobRepository jobs;
    private final TransactionTemplate transaction;

    JobLedger(JobRepository jobs, PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The job under its lock, if this key still has something to do. */
    <T> Optional<T> decide(JobKey key, Function<Job, T> decision) {
        return in(key, () -> jobs.locked(key.job().value()).filter(job -> job.awaits(key)).map(decision));
    }

    void write(JobKey key, Consumer<Job> change) {
        decide(key, job -> {
            change.accept(job);
            return true;
        });
    }

    /** @return whether somebody has cancelled the job */
    boolean progress(JobKey key, long done, long total) {
        UUID id = key.job().value();
        return in(key, () -> {
            jobs.progress(id, done, total);
            return jobs.cancelling(id);
        });
    }

    boolean cancelling(JobKey key) {
        return in(key, () -> jobs.cancelling(key.job().value()));
    }

    private <T> T in(JobKey key, Supplier<T> work) {
        return Acting.asSystemIn(key.space(), () -> transaction.execute(status -> work.get()));
    }
}
