package jp.jissen.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

import jp.jissen.base.Ids;

/**
 * The threads that do the jobs, a few: what they do can wait, the people at their screens cannot. Several programs on one
 * database share the work; a program that dies is missed after two minutes, and another one takes its jobs over.
 */
@Component
class Workers implements SmartLifecycle {

    /** A look costs one statement on an index, and only finds what another program has started or what was put off. */
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    /** A mail server is given so long to finish its answer when the program is shut down. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Scheduler scheduler;
    private final int threads;
    private volatile boolean running;

    /** @param threads how many jobs run at a time; 0 for a program that serves pages only */
    Workers(DataSource dataSource, Task<Void> jobs, Clock clock, @Value("${jissen.work.threads:2}") int threads) {
        this.threads = threads;
        this.scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), jobs)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true)).schedulerName(new SchedulerName.Fixed("jissen-" + Ids.next())).clock(clock::instant)
                .threads(Math.max(1, threads)).pollUsingLockAndFetch(0.5, 1.0).pollingInterval(LOOK).heartbeatInterval(HEARTBEAT).missedHeartbeatsLimit(6).shutdownMaxWait(PATIENCE).build();
    }

    /** In the transaction in hand. */
    void schedule(JobKey key, Instant at) {
        scheduler.scheduleIfNotExists(key.instance(), at);
    }

    void wake() {
        scheduler.triggerCheckForDueExecutions();
    }

    @Override
    public boolean isAutoStartup() {
        return threads > 0;
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
