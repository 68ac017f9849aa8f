package jp.jissen.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens to all nodes, on one connection and one thread. When the database was away it comes back by itself, and has every
 * page catch up with what it cannot know.
 */
@Component
class Ear implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);
    /** How long silence may last until it is asked whether the other end is still there. */
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final int SECONDS_TO_ANSWER = 5;
    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration LATE = Duration.ofSeconds(5);

    private final NewsChannel channel;
    private final Exchange exchange;
    private volatile @Nullable CountDownLatch stop;
    private volatile @Nullable Connection connection;

    Ear(NewsChannel channel, Exchange exchange) {
        this.channel = channel;
        this.exchange = exchange;
    }

    private void listen(CountDownLatch end) {
        var pause = SOON;
        var complained = false;
        try {
            while (end.getCount() > 0) {
                try (var line = channel.open("jissen news in", 0)) {
                    connection = line;
                    try (var listen = line.createStatement()) {
                        listen.execute("listen " + NewsChannel.NAME);
                    }
                    exchange.catchUp();
                    if (complained) {
                        LOG.info("live news comes again");
                    }
                    complained = false;
                    pause = SOON;
                    while (end.getCount() > 0) {
                        hear(line);
                    }
                } catch (SQLException away) {
                    if (end.getCount() > 0 && !complained) {
                        LOG.warn("live news pauses: {}", away.getMessage());
                        complained = true;
                    }
                    end.await(pause.toMillis(), TimeUnit.MILLISECONDS);
                    pause = pause.multipliedBy(2).compareTo(LATE) > 0 ? LATE : pause.multipliedBy(2);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear(Connection line) throws SQLException {
        var heard = line.unwrap(PGConnection.class).getNotifications((int) SILENCE.toMillis());
        if (heard == null || heard.length == 0) {
            if (!line.isValid(SECONDS_TO_ANSWER)) {
                throw new SQLException("no answer");
            }
            return;
        }
        for (var one : heard) {
            hand(one);
        }
    }

    /** Whatever goes wrong with one piece, the next one is heard; pages are told to look for themselves. */
    private void hand(PGNotification one) {
        try {
            exchange.hear(Told.read(one.getParameter()));
        } catch (RuntimeException mistake) {
            LOG.error("news that could not be handed out", mistake);
            exchange.catchUp();
        }
    }

    @Override
    public void start() {
        var end = new CountDownLatch(1);
        stop = end;
        Thread.ofPlatform().name("live-ear").daemon().start(() -> listen(end));
    }

    /** Closing the connection wakes the thread. */
    @Override
    public void stop() {
        var end = stop;
        if (end != null) {
            end.countDown();
        }
        stop = null;
        try (var line = connection) {
            connection = null;
        } catch (SQLException gone) {
            LOG.debug("the connection was gone already", gone);
        }
    }

    @Override
    public boolean isRunning() {
        return stop != null;
    }
}
