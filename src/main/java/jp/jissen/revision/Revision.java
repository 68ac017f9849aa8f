package jp.jissen.revision;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.AccountId;

/**
 * One version of a thing.
 *
 * @param number from 1 for each thing
 * @param origin the version that was taken back, or undone
 * @param at null for what was there before histories were kept
 * @param account who wrote it; null when the program itself did
 * @param by their name at that time
 */
public record Revision<B>(int number, Way way, @Nullable Integer origin, @Nullable Instant at, @Nullable AccountId account, String by, B body) {

    /** The same version with its body in another form. */
    public <C> Revision<C> with(C other) {
        return new Revision<>(number, way, origin, at, account, by, other);
    }
}
