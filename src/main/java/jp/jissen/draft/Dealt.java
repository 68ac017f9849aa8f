package jp.jissen.draft;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What of a sheet's unsaved input is dealt with, because a page saved it or threw it away. What another page of the same person
 * holds is not.
 *
 * @param writer the page, whose own input goes whole; null for none
 * @param until what had come by then was given back to the page
 * @param fields of what was given back only these, because the form could not take the rest; null for all
 */
public record Dealt(@Nullable UUID writer, Instant until, @Nullable Set<String> fields) {

    /** Everything that had come by then. */
    public static Dealt until(Instant until) {
        return new Dealt(null, until, null);
    }
}
