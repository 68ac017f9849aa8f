package jp.jissen.base.ui;

import java.util.List;
import java.util.Optional;

import jp.jissen.base.Changed;

/**
 * What a form asks about a thing that somebody else may save while it is open.
 *
 * @param <R> the record of what the form's fields hold
 */
public interface Shared<R extends Record> {

    /** What is saved now; its version goes with the next try. */
    R now();

    /** Who changed a component of the record last; empty where it is not known. */
    Optional<Changed> lastChange(String component);

    /** Whether two records differ in a component; blank and absent texts count as the same. */
    static boolean differ(Record one, Record other, String component) {
        return Merge.differ(one, other, List.of(component));
    }

    /** Keeps in the history what the reader had entered and gave up for what somebody else had saved. */
    void setAside(R mine);
}
