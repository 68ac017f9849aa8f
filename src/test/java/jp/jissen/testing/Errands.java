package jp.jissen.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.access.SpaceId;
import jp.jissen.base.Sentence;
import jp.jissen.work.JobContext;
import jp.jissen.work.JobId;
import jp.jissen.work.JobRow;
import jp.jissen.work.Jobs;
import jp.jissen.work.Work;

/**
 * Jobs in tests: nothing runs beside a test until it says so, and then on a thread of its own, as in the program. An errand
 * is a job whose work the test writes.
 */
public class Errands implements Work {

    private static final Executor WORKER = work -> new Thread(work, "errands").start();

    private final Jobs jobs;
    private final TransactionTemplate transactions;
    private final MovableClock clock;
    private final JdbcTemplate jdbc;
    private final ManualScheduler scheduler;
    private final Map<String, Consumer<JobContext>> works = new ConcurrentHashMap<>();
    private final Set<JobId> putInOrder = ConcurrentHashMap.newKeySet();

    Errands(Jobs jobs, TransactionTemplate transactions, MovableClock clock, DataSource dataSource, Task<Void> task) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.clock = clock;
        this.jdbc = new JdbcTemplate(dataSource);
        var now = new SettableClock() {
            @Override
            public Instant now() {
                return clock.instant();
            }
        };
        scheduler = (ManualScheduler) TestHelper.createManualScheduler(new TransactionAwareDataSourceProxy(dataSource), List.of(task)).clock(now)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true)).build();
    }

    @Override
    public String kind() {
        return "test.errand";
    }

    @Override
    public void run(JobContext job) {
        works.get(job.input()).accept(job);
    }

    @Override
    public void cancelled(JobRow job) {
        putInOrder.add(job.id());
    }

    /** The errands of which the rest was put away. */
    public Set<JobId> putInOrder() {
        return putInOrder;
    }

    /** Starts an errand in a space, in the name of whoever acts; its work is done when the test says so. */
    public JobId start(SpaceId space, Consumer<JobContext> work) {
        return transactions.execute(transaction -> jobs.start(kind(), space, input(work), title()));
    }

    /** As {@link #start}, by the program itself. */
    public JobId startAsSystem(SpaceId space, Consumer<JobContext> work) {
        return transactions.execute(transaction -> jobs.startAsSystem(kind(), space, input(work), title()));
    }

    private String input(Consumer<JobContext> work) {
        var input = UUID.randomUUID().toString();
        works.put(input, work);
        return input;
    }

    private static Sentence title() {
        return Sentence.of("job.title.mail", "試し", 3);
    }

    /** Does what is due by the test's clock, all of it. */
    public void runDue() {
        onWorker(() -> {
            while (due() > 0) {
                scheduler.runAnyDueExecutions();
            }
        });
    }

    /** Looks for workers that have not been heard of, as the program does every minute. */
    public void findDead() {
        onWorker(scheduler::runDeadExecutionDetection);
    }

    private long due() {
        return jdbc.queryForObject("select count(*) from scheduled_tasks where not picked and execution_time <= ?::timestamptz", Long.class, clock.instant().toString());
    }

    /** A thread with a page of Vaadin's would not let anybody else act in it. */
    private static void onWorker(Runnable work) {
        CompletableFuture.runAsync(work, WORKER).join();
    }
}
