package jp.jissen.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import jp.jissen.base.Stale;

/** Two people press their buttons together. */
public final class SameMoment {

    private SameMoment() {
    }

    /** What the two gave back. */
    public static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> together(start, one));
            var second = threads.submit(() -> together(start, other));
            return List.of(first.get(), second.get());
        }
    }

    /** "saved", or "stale" where somebody else came first; any other failure is none that a person can be shown. */
    public static String saved(Runnable work) {
        try {
            work.run();
            return "saved";
        } catch (Stale stale) {
            return "stale";
        }
    }

    private static <T> T together(CyclicBarrier start, Callable<T> work) throws Exception {
        start.await();
        return work.call();
    }
}
