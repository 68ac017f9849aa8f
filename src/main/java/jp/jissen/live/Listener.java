package jp.jissen.live;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import jp.jissen.access.AccountId;

/** One open stream. Bulletins wait in their order and are written by whichever thread of the pool is free, one at a time. */
class Listener {

    /** Bulletins for a browser that takes none; then it is told but once that everything may have changed. */
    private static final int MOST = 100;
    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);

    private final AccountId account;
    private final String session;
    private final Executor pool;
    private final SseEmitter emitter = new SseEmitter(0L);   // ends when the browser goes, the session ends or the program stops
    private final Deque<Bulletin> waiting = new ArrayDeque<>();
    private boolean writing;
    private boolean over;

    /** @param session id of the session that the browser is signed in with */
    Listener(AccountId account, String session, Executor pool) {
        this.account = account;
        this.session = session;
        this.pool = pool;
    }

    AccountId account() {
        return account;
    }

    String session() {
        return session;
    }

    SseEmitter emitter() {
        return emitter;
    }

    /** Returns at once, however slow the browser. */
    synchronized void tell(Bulletin bulletin) {
        if (over || bulletin.equals(Bulletin.ALIVE) && !waiting.isEmpty()) {
            return;
        }
        if (waiting.size() >= MOST) {
            waiting.clear();
            waiting.add(new Bulletin(bulletin.mark(), true, bulletin.news()));
        } else {
            waiting.add(bulletin);
        }
        write();
    }

    /** Ends the stream after what waits. */
    synchronized void end() {
        over = true;
        write();
    }

    /** The browser went away: nothing more is written. */
    synchronized void gone() {
        over = true;
        waiting.clear();
    }

    private void write() {
        if (!writing) {
            writing = true;
            pool.execute(this::run);
        }
    }

    private void run() {
        for (var next = next(); next != null; next = next()) {
            try {
                emitter.send(SseEmitter.event().data(next, MediaType.APPLICATION_JSON));
            } catch (IOException | IllegalStateException away) {
                LOG.debug("a browser went away", away);
                gone();
            }
        }
        if (isOver()) {
            emitter.complete();
        }
    }

    private synchronized @Nullable Bulletin next() {
        writing = !waiting.isEmpty();
        return waiting.poll();
    }

    private synchronized boolean isOver() {
        return over;
    }
}
