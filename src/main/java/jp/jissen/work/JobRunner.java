package jp.jissen.work;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import jp.jissen.access.AccountId;
import jp.jissen.access.Acting;
import jp.jissen.access.Actor;
import jp.jissen.access.GrantService;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Refusal;
import jp.jissen.base.Sentence;

/** Runs one job once on a worker thread and writes down how it ended. Knows whom it acts for, when to try again and when not. */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final Role[] ALL = Role.values();

    private final JobLedger ledger;
    private final ObjectProvider<Work> works;
    private final ObjectProvider<WorkPeople> people;
    private final GrantService grants;
    private final Rights rights;
    private final Clock clock;

    JobRunner(JobLedger ledger, ObjectProvider<Work> works, ObjectProvider<WorkPeople> people, GrantService grants, Rights rights, Clock clock) {
        this.ledger = ledger;
        this.works = works;
        this.people = people;
        this.grants = grants;
        this.rights = rights;
        this.clock = clock;
    }

    /** @param shuttingDown whether the program is about to end @return whether the job is over, or when to come back */
    CompletionHandler<Void> run(TaskInstance<Void> due, BooleanSupplier shuttingDown) {
        var key = JobKey.of(due);
        return ledger.decide(key, this::begin).flatMap(begun -> begun).map(begun -> run(key, begun, shuttingDown)).orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    private Optional<Begun> begin(Job job) {
        if (job.attempts() >= Backoff.TRIES) {   // each of them killed the program: no word of why
            job.fail(Sentence.of("refusal.job.died", job.attempts()), clock.instant());
            return Optional.empty();
        }
        job.begin(clock.instant());
        return Optional.of(new Begun(job.row(), job.person()));
    }

    private CompletionHandler<Void> run(JobKey key, Begun job, BooleanSupplier shuttingDown) {
        try {
            var work = works.stream().filter(one -> one.kind().equals(job.row().kind())).findFirst().orElseThrow(() -> new Refusal("refusal.job.unknown"));
            actFor(job, () -> run(work, new JobSteps(ledger, key, job.row(), shuttingDown)));
            ledger.write(key, done -> done.finish(clock.instant()));
        } catch (JobSteps.Cancelled cancelled) {
            ledger.write(key, stopped -> stopped.cancelled(clock.instant()));
        } catch (JobSteps.ShutDown shutDown) {
            ledger.write(key, Job::layDown);
            return (complete, next) -> next.reschedule(complete, clock.instant());
        } catch (TryLater later) {
            return again(key, job, Sentence.of(later));
        } catch (Refusal refusal) {
            ledger.write(key, failed -> failed.fail(Sentence.of(refusal), clock.instant()));
        } catch (AccessDeniedException denied) {
            ledger.write(key, failed -> failed.fail(Sentence.of("refusal.job.denied"), clock.instant()));
        } catch (RuntimeException mistake) {
            var number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("failure {} of job {} ({})", number, key.job(), job.row().kind(), mistake);
            return again(key, job, Sentence.of("refusal.job.mistake", number));
        }
        return new CompletionHandler.OnCompleteRemove<>();
    }

    /** What a cancelled job leaves behind is put in order by the same person. Somebody may have stopped it just before it failed. */
    private static void run(Work work, JobSteps steps) {
        try {
            steps.requireNotCancelled();
            work.run(steps);
        } catch (JobSteps.ShutDown shutDown) {
            throw shutDown;
        } catch (RuntimeException ended) {
            if (!steps.cancelling()) {
                throw ended;
            }
            work.cancelled(steps.row());
            throw new JobSteps.Cancelled();
        }
    }

    private CompletionHandler<Void> again(JobKey key, Begun job, Sentence why) {
        if (job.row().attempts() >= Backoff.TRIES) {
            ledger.write(key, failed -> failed.fail(why, clock.instant()));
            return new CompletionHandler.OnCompleteRemove<>();
        }
        var at = clock.instant().plus(Backoff.after(job.row().attempts(), RandomGenerator.getDefault()));
        ledger.write(key, waiting -> waiting.tryAgain(why, at));
        return (complete, next) -> next.reschedule(complete, at);
    }

    private void actFor(Begun job, Runnable work) {
        if (job.person().isEmpty()) {
            Acting.asSystemIn(job.row().space(), () -> ran(work));
            return;
        }
        var person = people.stream().flatMap(known -> known.actor(job.person().get()).stream()).findFirst().orElseThrow(() -> new Refusal("refusal.job.actor", job.row().askedBy()));
        Acting.as(person, rolesToday(person), () -> {
            requireStillIn(job.row().space(), person);
            return ran(work);
        });
    }

    /** The person's roles may have ended since the job was asked for. */
    private void requireStillIn(SpaceId space, Actor person) {
        if (!rights.has(space, ALL)) {
            throw new Refusal("refusal.job.actor", person.displayName());
        }
    }

    private Set<Role> rolesToday(Actor person) {
        return Acting.asSystem(() -> grants.rolesToday(person.accountId()));
    }

    private static boolean ran(Runnable work) {
        work.run();
        return true;
    }

    private record Begun(JobRow row, Optional<AccountId> person) {
    }
}
