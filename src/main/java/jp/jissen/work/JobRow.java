package jp.jissen.work;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jp.jissen.access.SpaceId;
import jp.jissen.base.Sentence;

/**
 * A job as people see it.
 *
 * @param input what the work was given, in its own words
 * @param askedBy name of the person who asked; empty when the program did by itself
 * @param done of {@code total} steps; both 0 while nothing is known
 * @param cancelling whether somebody has asked it to stop and it has not yet
 * @param nextTry when it is tried again; empty when it runs, is over or begins as soon as a thread is free
 * @param remark why the last try failed, or what of the work could not be done; empty when all is well
 * @param result the file that came out
 */
public record JobRow(JobId id, SpaceId space, String kind, String input, Sentence title, String askedBy, Instant askedAt, JobState state, boolean cancelling, long done, long total, int attempts,
        Optional<Instant> nextTry, Optional<Instant> ended, Optional<Sentence> remark, Optional<UUID> result) {

    /** Between 0 and 1. */
    public double share() {
        return total == 0 ? 0 : Math.min(1, (double) done / total);
    }
}
