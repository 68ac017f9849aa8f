package jp.jissen.base;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Somebody else saved the same thing since it was opened here; nothing of either side has been lost. */
public final class Stale extends Refusal {

    private final String by;
    private final @Nullable Instant at;

    /** @param by display name of the person who saved, empty where unknown; @param at when, or null where unknown */
    public Stale(String by, @Nullable Instant at) {
        super(by.isEmpty() ? "refusal.stale.unnamed" : "refusal.stale", by);
        this.by = by;
        this.at = at;
    }

    public String by() {
        return by;
    }

    public @Nullable Instant at() {
        return at;
    }
}
