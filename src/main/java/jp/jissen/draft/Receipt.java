package jp.jissen.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the journal has taken. Only what is named here is safe.
 *
 * @param at when, by the server's clock
 * @param refused keys of sheets that the person may no longer write; what they typed is kept all the same
 */
public record Receipt(Instant at, List<Line> kept, List<String> refused) {

    /** A field up to a number. */
    public record Line(String sheet, String field, UUID writer, long seq) {
    }
}
