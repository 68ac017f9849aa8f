package jp.jissen.work;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next try: 30 seconds at first, twice as long each time, a fifth more or less so that not all come back at once. */
final class Backoff {

    /** Tries in all, over about an hour: a mail server that asks to come back later means minutes. */
    static final int TRIES = 8;

    private static final Duration FIRST = Duration.ofSeconds(30);

    private Backoff() {
    }

    /** @param failed how many tries have failed, at least 1 */
    static Duration after(int failed, RandomGenerator random) {
        var wait = FIRST.toMillis() << Math.min(failed, TRIES) - 1;
        return Duration.ofMillis(Math.round(wait * random.nextDouble(0.8, 1.2)));
    }
}
