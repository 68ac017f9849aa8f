package jp.jissen.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.access.AccountId;
import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Sentence;
import jp.jissen.company.CompanyService;
import jp.jissen.testing.Errands;
import jp.jissen.testing.MovableClock;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
class JobsTest {

    @Autowired
    Stage stage;
    @Autowired
    Errands errands;
    @Autowired
    JobRunner runner;
    @Autowired
    JobService jobs;
    @Autowired
    CompanyService companies;
    @Autowired
    GrantService grants;
    @Autowired
    MovableClock clock;
    @Autowired
    TransactionTemplate transactions;
    @Autowired
    JdbcTemplate jdbc;
    private Stage.Cast cast;
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void aCompany() {
        cast = stage.company(stage.anyEdition());
    }

    @Test
    void aJobRunsInTheNameOfWhoeverAskedForIt() {
        var id = start(job -> done.add(Acting.person().displayName() + " " + companies.get(cast.company().id()).name()));
        assertThat(get(id)).returns(JobState.WAITING, JobRow::state).returns(0, JobRow::attempts);

        errands.runDue();

        assertThat(done).containsExactly(cast.participant().name() + " " + cast.company().name());
        assertThat(get(id)).returns(JobState.DONE, JobRow::state).returns(1, JobRow::attempts).returns(cast.participant().name(), JobRow::askedBy);
        assertThat(get(id).ended()).isPresent();
        errands.runDue();
        assertThat(done).hasSize(1);
    }

    @Test
    void aTransactionThatIsRolledBackHasStartedNothing() {
        var ids = new ArrayList<JobId>();
        stage.run(cast.clerk(), () -> transactions.executeWithoutResult(transaction -> {
            ids.add(errands.start(cast.company().space(), job -> done.add("ran")));
            assertThat(scheduled(ids.getFirst())).isOne();
            transaction.setRollbackOnly();
        }));

        assertThat(scheduled(ids.getFirst())).as("what the workers would find").isZero();
        errands.runDue();
        assertThat(done).isEmpty();
        assertThatThrownBy(() -> get(ids.getFirst())).isInstanceOf(Absent.class);
    }

    @Test
    void howFarItIsCanBeSeenWhileItRuns() {
        var seen = new ArrayList<Double>();
        var id = new AtomicReference<JobId>();
        id.set(start(job -> {
            for (var step = 0; step <= 4; step++) {
                job.progress(step, 4);
                seen.add(get(id.get()).share());
            }
            assertThat(get(id.get()).state()).isEqualTo(JobState.RUNNING);
        }));
        errands.runDue();

        assertThat(seen).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
        assertThat(get(id.get())).returns(JobState.DONE, JobRow::state).returns(4L, JobRow::done);
    }

    @Test
    void aRunningJobStopsAtItsNextStepWhenItIsCancelled() {
        var id = new AtomicReference<JobId>();
        id.set(start(job -> {
            for (var step = 1; step <= 10; step++) {
                done.add("step " + step);
                if (step == 3) {
                    stage.run(cast.clerk(), () -> jobs.cancel(id.get()));
                    assertThat(get(id.get())).returns(JobState.RUNNING, JobRow::state).returns(true, JobRow::cancelling);
                }
                job.progress(step, 10);
            }
        }));
        errands.runDue();

        assertThat(done).hasSize(3);
        assertThat(get(id.get())).returns(JobState.CANCELLED, JobRow::state).returns(3L, JobRow::done).returns(false, JobRow::cancelling);
    }

    @Test
    void aWaitingJobIsCancelledAtOnceAndNeverBegins() {
        var id = start(job -> done.add("ran"));
        stage.run(cast.clerk(), () -> jobs.cancel(id));
        assertThat(get(id).state()).isEqualTo(JobState.CANCELLED);
        errands.runDue();

        assertThat(done).isEmpty();
    }

    @Test
    void whatTheProgramDoesByItselfNobodyStops() {
        var id = Acting.asSystemIn(cast.company().space(), () -> errands.startAsSystem(cast.company().space(), job -> done.add("ran")));
        Refused.with("refusal.job.own", () -> stage.run(Persona.COORDINATOR, () -> jobs.cancel(id)));
        errands.runDue();

        assertThat(done).containsExactly("ran");
    }

    @Test
    void aJobThatIsStoppedDuringATryThatFailsIsCancelledAndNotTriedAgain() {
        for (var failure : List.of(new TryLater("refusal.mail.away", "421 try later"), new Refusal("refusal.file.empty", "名簿.xlsx"), new IllegalStateException("a mistake of the test's"))) {
            var id = new AtomicReference<JobId>();
            id.set(start(job -> {
                stage.run(cast.clerk(), () -> jobs.cancel(id.get()));
                throw failure;
            }));
            errands.runDue();

            assertThat(get(id.get())).as("%s", failure).returns(JobState.CANCELLED, JobRow::state).returns(false, JobRow::cancelling).returns(1, JobRow::attempts);
            assertThat(errands.putInOrder()).as("%s", failure).contains(id.get());
        }
    }

    @Test
    void whatFailedForGoodIsPutAwayAndNobodyHasToLookAtItAnyMore() {
        var id = start(job -> {
            throw new Refusal("refusal.file.empty", "名簿.xlsx");
        });
        errands.runDue();
        var failed = stage.as(Persona.COORDINATOR, jobs::failed);
        stage.run(Persona.COORDINATOR, () -> jobs.cancel(id));

        assertThat(get(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(stage.as(Persona.COORDINATOR, jobs::failed)).isEqualTo(failed - 1);
        assertThat(errands.putInOrder()).contains(id);
    }

    @Test
    void whatFailsIsTriedAgainEachTimeAfterALongerWait() {
        var tries = new AtomicInteger();
        var id = start(job -> {
            if (tries.incrementAndGet() < 4) {
                throw new TryLater("refusal.mail.away", "421 try later");
            }
        });
        var waits = new ArrayList<Long>();
        errands.runDue();
        while (get(id).state() == JobState.WAITING) {
            var wait = Duration.between(clock.instant(), get(id).nextTry().orElseThrow());
            waits.add(wait.toSeconds());
            clock.advance(wait.minusSeconds(2));
            errands.runDue();
            clock.advance(Duration.ofSeconds(4));
            errands.runDue();
        }

        assertThat(tries).hasValue(4);
        assertThat(waits).hasSize(3);
        assertThat(waits.get(0)).isBetween(22L, 37L);
        assertThat(waits.get(1)).isBetween(46L, 73L);
        assertThat(waits.get(2)).isBetween(94L, 145L);
        assertThat(get(id)).returns(JobState.DONE, JobRow::state).satisfies(job -> assertThat(job.remark()).isEmpty());
    }

    @Test
    void whatFailsForGoodSaysWhyAndStandsFirstUntilSomebodyTriesAgain() {
        var well = new AtomicInteger();
        var id = start(job -> {
            if (well.get() == 0) {
                throw new TryLater("refusal.mail.away", "421 try later");
            }
            done.add("ran");
        });
        exhaust(id);
        start(job -> { });

        assertThat(get(id)).returns(JobState.FAILED, JobRow::state).returns(Backoff.TRIES, JobRow::attempts);
        assertThat(get(id).remark()).contains(Sentence.of("refusal.mail.away", "421 try later"));
        assertThat(stage.as(Persona.COORDINATOR, jobs::failed)).isPositive();
        var list = stage.as(Persona.COORDINATOR, () -> jobs.page(PageRequest.of(0, 1_000)));
        assertThat(list.stream().map(JobRow::state).takeWhile(state -> state == JobState.FAILED).count()).isEqualTo(list.stream().filter(job -> job.state() == JobState.FAILED).count()).isPositive();

        well.set(1);
        stage.run(Persona.COORDINATOR, () -> jobs.restart(id));
        assertThat(get(id)).returns(JobState.WAITING, JobRow::state).returns(0, JobRow::attempts);
        errands.runDue();
        assertThat(done).containsExactly("ran");
        assertThat(get(id).state()).isEqualTo(JobState.DONE);
        Refused.with("refusal.job.restart", () -> stage.run(Persona.COORDINATOR, () -> jobs.restart(id)));
    }

    @Test
    void aRefusalEndsTheJobWithItsSentenceAndWithoutAnotherTry() {
        var id = start(job -> {
            throw new Refusal("refusal.date.outside", LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));
        });
        errands.runDue();

        assertThat(get(id)).returns(JobState.FAILED, JobRow::state).returns(1, JobRow::attempts);
        assertThat(get(id).remark()).contains(Sentence.of("refusal.date.outside", LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)));
    }

    @Test
    void aMistakeIsTriedAgainAndNamedByANumber() {
        var id = start(job -> {
            throw new IllegalStateException("a mistake of the test's");
        });
        errands.runDue();

        assertThat(get(id).state()).isEqualTo(JobState.WAITING);
        assertThat(get(id).remark().orElseThrow().key()).isEqualTo("refusal.job.mistake");
        exhaust(id);
        assertThat(get(id).state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void aPersonWhoseRolesEndedMeanwhileHasNothingDoneForThem() {
        var id = start(job -> done.add("ran"));
        var space = cast.company().space();
        stage.run(Persona.ADMIN, () -> grants.end(cast.participant().account(), Role.PARTICIPANT, space, MovableDay.USUAL.minusDays(1)));
        errands.runDue();

        assertThat(done).isEmpty();
        assertThat(stage.as(Persona.COORDINATOR, () -> jobs.get(id))).returns(JobState.FAILED, JobRow::state)
                .satisfies(job -> assertThat(job.remark()).contains(Sentence.of("refusal.job.actor", cast.participant().name())));
    }

    @Test
    void aPersonWhoseAccountIsClosedHasNothingDoneForThem() {
        var id = start(job -> done.add("ran"));
        close(cast.participant().account());
        errands.runDue();

        assertThat(done).isEmpty();
        assertThat(stage.as(Persona.COORDINATOR, () -> jobs.get(id)).remark()).contains(Sentence.of("refusal.job.actor", cast.participant().name()));
    }

    @Test
    void theRolesAreThoseOfTheDayOnWhichItRuns() {
        var roles = new ArrayList<Boolean>();
        var office = stage.staff(Role.COORDINATOR);
        var id = stage.as(office, () -> errands.start(cast.company().space(), job -> roles.add(Acting.hasRole(Role.ADMIN))));
        stage.run(Persona.ADMIN, () -> grants.give(stage.id(office), Role.ADMIN, null, MovableDay.USUAL, null));
        errands.runDue();

        assertThat(roles).containsExactly(true);
        assertThat(stage.as(Persona.COORDINATOR, () -> jobs.get(id)).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void theProgramByItselfSeesTheOneSpaceItWorksInAndNoPersonsRightsThere() {
        var other = stage.company(stage.anyEdition());
        var id = Acting.asSystemIn(cast.company().space(), () -> errands.startAsSystem(cast.company().space(), job -> {
            assertThat(Acting.actor()).isEmpty();
            done.addAll(transactions.execute(transaction -> jdbc.queryForList("select name from company", String.class)));
            assertThatThrownBy(() -> companies.get(other.company().id())).isInstanceOfAny(Absent.class, AccessDeniedException.class);
        }));
        errands.runDue();

        assertThat(done).containsExactly(cast.company().name());
        assertThat(stage.as(Persona.COORDINATOR, () -> jobs.get(id))).returns(JobState.DONE, JobRow::state).returns("", JobRow::askedBy);
    }

    @Test
    void aJobWhoseWorkerDiedIsBegunAgain() {
        var id = start(job -> done.add("attempt " + job.attempt()));
        transactions.executeWithoutResult(transaction -> {
            jdbc.update("update scheduled_tasks set picked = true, picked_by = 'a program that was killed', last_heartbeat = ?::timestamptz, version = version + 1 where task_instance like ?", clock.instant().toString(), "%/" + id + "/%");
        });
        Acting.asSystemIn(cast.company().space(), () -> transactions.execute(transaction -> jdbc.update("update job set state = 'RUNNING', attempts = 1 where id = ?", id.value())));
        errands.findDead();
        errands.runDue();
        assertThat(done).as("still alive, as far as anybody knows").isEmpty();

        clock.advance(Duration.ofMinutes(40));
        errands.findDead();
        errands.runDue();

        assertThat(done).containsExactly("attempt 2");
        assertThat(get(id).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aProgramThatIsShutDownLaysItsWorkDownAndAnotherBeginsItAnew() {
        var id = start(job -> {
            done.add("attempt " + job.attempt());
            job.progress(1, 2);
            done.add("to its end");
        });
        CompletableFuture.runAsync(() -> runner.run(new TaskInstance<>(JobKey.TASK, instance(id)), () -> !done.isEmpty())).join();
        assertThat(done).containsExactly("attempt 1");
        assertThat(get(id)).returns(JobState.WAITING, JobRow::state).returns(0, JobRow::attempts);
        errands.runDue();

        assertThat(done).containsExactly("attempt 1", "attempt 1", "to its end");
        assertThat(get(id).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aJobThatKillsTheProgramEachTimeIsGivenUp() {
        var id = start(job -> done.add("ran"));
        Acting.asSystemIn(cast.company().space(), () -> transactions.execute(transaction -> jdbc.update("update job set state = 'RUNNING', attempts = ? where id = ?", Backoff.TRIES, id.value())));
        errands.runDue();

        assertThat(done).isEmpty();
        assertThat(get(id).remark()).contains(Sentence.of("refusal.job.died", Backoff.TRIES));
    }

    @Test
    void aJobIsSeenByWhoeverAskedAndByTheOfficeAndByNobodyElse() {
        var id = start(job -> { });
        var colleague = stage.person(Role.PARTICIPANT, cast.company().space());

        assertThat(get(id).id()).isEqualTo(id);
        assertThat(stage.as(Persona.COORDINATOR, () -> jobs.get(id)).id()).isEqualTo(id);
        for (var person : List.of(colleague, stage.company(stage.anyEdition()).clerk(), Persona.ADMIN.userName(), Persona.CLIENT.userName())) {
            assertThatThrownBy(() -> stage.as(person, () -> jobs.get(id))).as(person).isInstanceOf(Absent.class);
            assertThatThrownBy(() -> stage.run(person, () -> jobs.cancel(id))).as(person).isInstanceOf(Absent.class);
        }
        errands.runDue();
    }

    @Test
    void aKindThatNobodyKnowsAnyMoreFailsInWords() {
        var id = start(job -> { });
        Acting.asSystemIn(cast.company().space(), () -> transactions.execute(transaction -> jdbc.update("update job set kind = 'of.yesterday' where id = ?", id.value())));
        errands.runDue();

        assertThat(get(id).remark()).contains(Sentence.of("refusal.job.unknown"));
    }

    private JobId start(Consumer<JobContext> work) {
        return stage.as(cast.clerk(), () -> errands.start(cast.company().space(), work));
    }

    private JobRow get(JobId id) {
        return stage.as(cast.clerk(), () -> jobs.get(id));
    }

    private void exhaust(JobId id) {
        for (var i = 0; i < Backoff.TRIES; i++) {
            errands.runDue();
            clock.advance(Duration.ofHours(2));
        }
        errands.runDue();
    }

    private String instance(JobId id) {
        return jdbc.queryForObject("select task_instance from scheduled_tasks where task_instance like ?", String.class, "%/" + id + "/%");
    }

    private long scheduled(JobId id) {
        return jdbc.queryForObject("select count(*) from scheduled_tasks where task_instance like ?", Long.class, "%/" + id + "/%");
    }

    private void close(AccountId account) {
        transactions.executeWithoutResult(transaction -> jdbc.update("update account set state = 'DISABLED' where id = ?", account.value()));
    }
}
