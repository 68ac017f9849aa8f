package jp.jissen.action;

import org.jspecify.annotations.Nullable;

/**
 * Which promises a list shows.
 *
 * @param closed those that are done or given up, too
 * @param owner null for everybody's
 */
public record ActionFilter(boolean closed, @Nullable Party owner) {

    /** What is still to be done, by whomever. */
    public static final ActionFilter OPEN = new ActionFilter(false, null);

    public ActionFilter closed(boolean too) {
        return new ActionFilter(too, owner);
    }

    public ActionFilter owner(@Nullable Party one) {
        return new ActionFilter(closed, one);
    }
}
