package jp.jissen.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Brings the node's news to all nodes, its own included, on a thread and a connection of its own: a NOTIFY takes a lock that
 * all of the database shares, for which no request should wait. What happens within a tick goes together, the same but once.
 * While the database is away news waits here; what passes by (pings) does not.
 */
@Component
class Courier implements DisposableBean {

    static final Duration TICK = Duration.ofMillis(50);
    /** More than this says no more than that everything may have changed. */
    static final int MOST = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration AGAIN = Duration.ofSeconds(1);
    /** A connection that a firewall has forgotten answers nothing, and says nothing of it either. */
    private static final int SECONDS_TO_ANSWER = 10;
    private static final Duration LAST_WORDS = Duration.ofSeconds(3);

    private final NewsChannel channel;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().name("live-courier").daemon().unstarted(work));
    private final Set<Told> waiting = new LinkedHashSet<>();
    private boolean onTheWay;
    private boolean failing;
    private @Nullable Connection connection;   // the thread's alone

    Courier(NewsChannel channel) {
        this.channel = channel;
    }

    /** Returns at once. */
    void take(Collection<Told> news) {
        synchronized (waiting) {
            waiting.addAll(news);
            if (waiting.size() > MOST) {
                waiting.clear();
                waiting.add(Told.EVERYTHING);
            }
            if (!onTheWay && !waiting.isEmpty()) {
                leave(TICK);
            }
        }
    }

    private void leave(Duration after) {
        try {
            thread.schedule(this::bring, after.toMillis(), TimeUnit.MILLISECONDS);
            onTheWay = true;
        } catch (RejectedExecutionException stopped) {
            LOG.debug("news of a program that stops is not told", stopped);
        }
    }

    private void bring() {
        List<Told> batch;
        synchronized (waiting) {
            batch = List.copyOf(waiting);
            waiting.clear();
            onTheWay = false;
        }
        try {
            send(NewsChannel.write(batch));
            failing = false;
        } catch (SQLException away) {
            hangUp();
            if (!failing) {
                LOG.warn("live news waits: {}", away.getMessage());
                failing = true;
            }
            keep(batch);
        }
    }

    private void send(List<String> payloads) throws SQLException {
        if (connection == null) {
            connection = channel.open("jissen news out", SECONDS_TO_ANSWER);
        }
        try (var notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            for (var payload : payloads) {
                notify.setString(1, NewsChannel.NAME);
                notify.setString(2, payload);
                notify.execute();
            }
        }
    }

    private void keep(List<Told> batch) {
        synchronized (waiting) {
            var newer = List.copyOf(waiting);
            waiting.clear();
            batch.stream().filter(told -> !told.ping()).forEach(waiting::add);
            waiting.addAll(newer);
            if (!onTheWay && !waiting.isEmpty()) {
                leave(AGAIN);
            }
        }
    }

    private void hangUp() {
        try (var gone = connection) {
            connection = null;
        } catch (SQLException unheard) {
            LOG.debug("the connection was gone already", unheard);
        }
    }

    /** What was told last still leaves. */
    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (thread.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
            hangUp();
        }
    }
}
