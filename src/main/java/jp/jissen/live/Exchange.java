package jp.jissen.live;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import jp.jissen.access.AccountId;

/**
 * Where the node's open streams are, and what it hears is handed out: by one small pool of threads, however many listen. Ends
 * all streams before the web server waits for what is under way, and a session's streams with the session.
 */
@Component
class Exchange implements SmartLifecycle, HttpSessionListener {

    /** What a proxy must not take for a dead connection; well below the minute that most of them wait. */
    static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    /** A person's pages on all their devices; the oldest stream ends beyond it. */
    static final int MOST_OF_ONE = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);
    private static final int THREADS = 4;
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final RecentNews recent;
    private final Audience audience;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();   // the oldest first
    private final AtomicInteger threads = new AtomicInteger();
    private volatile @Nullable ScheduledThreadPoolExecutor pool;

    Exchange(RecentNews recent, Audience audience) {
        this.recent = recent;
        this.audience = audience;
    }

    /** A stream that begins with what came after the mark; empty while the program stops. @param mark empty for a page that knows none */
    Optional<Listener> listen(AccountId account, String session, String mark) {
        var writers = pool;
        if (writers == null) {
            return Optional.empty();
        }
        var listener = new Listener(account, session, writers);
        listener.emitter().onCompletion(() -> leave(listener));
        listener.emitter().onError(broken -> leave(listener));
        listener.emitter().onTimeout(() -> leave(listener));
        listeners.add(listener);   // first: what comes while it is looked up is told twice rather than never
        listener.tell(since(account, mark));
        var theirs = listeners.stream().filter(other -> other.account().equals(account)).toList();
        theirs.stream().limit(Math.max(0, theirs.size() - MOST_OF_ONE)).forEach(Listener::end);
        return Optional.of(listener);
    }

    /** What came after the mark and is for the account. */
    Bulletin since(AccountId account, String mark) {
        var now = recent.mark();
        if (mark.isEmpty()) {
            return new Bulletin(now, false, List.of());
        }
        return recent.since(mark).map(news -> new Bulletin(now, false, news.isEmpty() ? news : audience.of(news).by(account, news))).orElseGet(() -> new Bulletin(now, true, List.of()));
    }

    /** News has come; called by one thread at a time. */
    void hear(Collection<Told> news) {
        if (news.stream().anyMatch(Told::everything)) {
            catchUp();
            return;
        }
        recent.add(news);
        if (listeners.isEmpty()) {
            return;
        }
        var mark = recent.mark();
        var hearing = audience.of(news);
        listeners.forEach(listener -> {
            var theirs = hearing.by(listener.account(), news);
            if (!theirs.isEmpty()) {
                listener.tell(new Bulletin(mark, false, theirs));
            }
        });
    }

    /** News may have been missed: everybody shows again what they show. */
    void catchUp() {
        recent.forget();
        var mark = recent.mark();
        listeners.forEach(listener -> listener.tell(new Bulletin(mark, true, List.of())));
    }

    /** Streams that are open. */
    int size() {
        return listeners.size();
    }

    private void leave(Listener listener) {
        listeners.remove(listener);
        listener.gone();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        listeners.stream().filter(listener -> listener.session().equals(event.getSession().getId())).forEach(Listener::end);
    }

    @Override
    public void start() {
        var writers = new ScheduledThreadPoolExecutor(THREADS, work -> Thread.ofPlatform().name("live-" + threads.incrementAndGet()).daemon().unstarted(work), new DiscardPolicy());
        writers.scheduleWithFixedDelay(() -> listeners.forEach(listener -> listener.tell(Bulletin.ALIVE)), SIGN_OF_LIFE.toMillis(), SIGN_OF_LIFE.toMillis(), TimeUnit.MILLISECONDS);
        pool = writers;
    }

    @Override
    public void stop() {
        var writers = pool;
        pool = null;
        if (writers == null) {
            return;
        }
        listeners.forEach(Listener::end);
        writers.shutdown();
        try {
            if (!writers.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("{} streams did not end in time", listeners.size());
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return pool != null;
    }
}
