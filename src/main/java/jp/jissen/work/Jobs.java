package jp.jissen.work;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import jp.jissen.access.Acting;
import jp.jissen.access.Actor;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Absent;
import jp.jissen.base.Sentence;

/** Starts jobs for the services of other modules, which have asked first who may. In their transaction: rolled back, there never was a job. */
@Component
public class Jobs {

    private final JobRepository jobs;
    private final Workers workers;
    private final Clock clock;

    Jobs(JobRepository jobs, Workers workers, Clock clock) {
        this.jobs = jobs;
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * Starts a job that acts for the acting person, with the roles that the person holds when it runs.
     *
     * @param space whose work it is: its rows and its result belong there
     * @param kind of a {@link Work}
     * @param input what the work needs to know: ids and choices, nothing that people wrote
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public JobId start(String kind, SpaceId space, String input, Sentence title) {
        return start(kind, space, input, title, Acting.person());
    }

    /** Starts a job that the program does by itself, within one space. */
    @Transactional(propagation = Propagation.MANDATORY)
    public JobId startAsSystem(String kind, SpaceId space, String input, Sentence title) {
        return start(kind, space, input, title, null);
    }

    /** As {@link #startAsSystem(String, SpaceId, String, Sentence)}, not before an instant. */
    @Transactional(propagation = Propagation.MANDATORY)
    public JobId startAsSystem(String kind, SpaceId space, String input, Sentence title, Instant at) {
        var job = new Job(space, kind, input, title, null, clock.instant());
        job.putOff(at);
        workers.schedule(jobs.save(job).key(), at);
        return job.id();
    }

    /** The acting person's own newest job of that kind and input that is under way, or whose result is still there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<JobId> own(String kind, SpaceId space, String input) {
        return jobs.ofUse(kind, space.value(), input, Acting.person().accountId().value()).stream().findFirst().map(Job::id);
    }

    /** A file of the job's space came out of it. In the transaction that keeps the file, so that neither is without the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void result(JobId id, UUID file) {
        jobs.locked(id.value()).orElseThrow(Absent::new).result(file);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hasResult(JobId id) {
        return jobs.findById(id.value()).flatMap(job -> job.row().result()).isPresent();
    }

    /** The file that came out of a job, which it has no longer; empty when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> takeResult(JobId id) {
        return jobs.locked(id.value()).flatMap(job -> {
            var file = job.takeResult();
            jobs.saveAndFlush(job);   // before the file goes: the key between them is checked at once
            return file;
        });
    }

    boolean isUnderWay(String kind, String input) {
        return jobs.underWay(kind, input) > 0;
    }

    private JobId start(String kind, SpaceId space, String input, Sentence title, @Nullable Actor person) {
        var job = jobs.save(new Job(space, kind, input, title, person, clock.instant()));
        hand(job);
        return job.id();
    }

    /** Gives the job to the workers; those of this program look for it as soon as the transaction is committed. */
    void hand(Job job) {
        workers.schedule(job.key(), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                workers.wake();
            }
        });
    }
}
