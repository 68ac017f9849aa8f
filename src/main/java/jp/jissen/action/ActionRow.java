package jp.jissen.action;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.SpaceId;
import jp.jissen.company.CompanyId;

/**
 * A promise as its reader sees it.
 *
 * @param source null for one that was added by hand
 * @param reason why it was given up; empty for one that a correction of its source took out
 * @param closed who has ticked it off or given it up, and when; null while it is open
 * @param due null where no day was agreed
 * @param version for changes; goes up with each
 */
public record ActionRow(ActionItemId id, SpaceId space, CompanyId company, Promise promise, @Nullable SourceRef source, ActionState state, String reason, Signature made, @Nullable Signature closed,
        @Nullable Due due, May may, long version) {

    public boolean open() {
        return state == ActionState.OPEN;
    }

    /** Who, and when. */
    public record Signature(String by, Instant at) {
    }

    /** @param left business days after {@code asOf} up to {@code on}, by the office's and the company's calendar; negative once it is over */
    public record Due(LocalDate on, LocalDate asOf, int left) {
    }

    /** What the reader may do with it today. @param tick say that it is done, or not done after all */
    public record May(boolean tick, boolean change, boolean drop) {
    }
}
