package jp.jissen.visit;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A visit with everything that its reader may read of its note.
 *
 * @param content empty for the company's people while it is a draft
 * @param expert name of who submitted it last, empty before
 * @param confirmed by whom of the company what is to be read now was confirmed
 * @param answered who of the company wrote {@code answer} last
 * @param version for changes; goes up with each
 */
public record VisitDetails(VisitRow visit, Optional<VisitContent> content, String expert, @Nullable Signature confirmed, @Nullable Signature answered, String answer, @Nullable Signature accepted,
        String savedBy, @Nullable Instant savedAt, long version) {

    /** Whose word, and when. */
    public record Signature(String by, Instant at) {
    }
}
