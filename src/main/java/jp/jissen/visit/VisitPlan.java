package jp.jissen.visit;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;
import jp.jissen.catalogue.VisitMode;

/**
 * When and where a visit is meant to take place; dates and times may be open.
 *
 * @throws Refusal for field {@code until} when the end is not after the beginning, for {@code on} when there is a time without a day
 */
public record VisitPlan(@Nullable LocalDate on, @Nullable LocalTime from, @Nullable LocalTime until, VisitMode mode, String place) {

    public VisitPlan(@Nullable LocalDate on, @Nullable LocalTime from, @Nullable LocalTime until, VisitMode mode, @Nullable String place) {
        Times.requireOrder(from, until, "until");
        if (on == null && (from != null || until != null)) {
            throw Refusal.of("on", "refusal.text.missing");
        }
        this.on = on;
        this.from = from;
        this.until = until;
        this.mode = mode;
        this.place = TextLimit.LINE.check("place", place);
    }
}
