package jp.jissen.visit;

import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Refusal;

/** Clock times of one day. */
final class Times {

    private Times() {
    }

    /** @throws Refusal for the field when both are there and the end is not after the beginning */
    static void requireOrder(@Nullable LocalTime from, @Nullable LocalTime until, String field) {
        if (from != null && until != null && !until.isAfter(from)) {
            throw Refusal.of(field, "refusal.visit.times");
        }
    }
}
