package jp.jissen.visit;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.SpaceId;
import jp.jissen.company.EnrolmentId;
import jp.jissen.programme.VisitWindow;

/**
 * A visit in a list.
 *
 * @param heldOn null until it is written that it was held; to the company until that was submitted
 * @param submission counts what the company was given to confirm, 0 for nothing yet
 */
public record VisitRow(VisitId id, SpaceId space, EnrolmentId enrolment, int number, VisitState state, VisitPlan plan, @Nullable LocalDate heldOn, int submission) {

    /** Visits that each company gets in a year. */
    public static final int IN_A_YEAR = 4;

    /** The day that counts: when it was held, or is meant to be; null while open. */
    public @Nullable LocalDate day() {
        return heldOn == null ? plan.on() : heldOn;
    }

    /** Whether no visit follows in this year. */
    public boolean last() {
        return number == IN_A_YEAR;
    }

    /** Whether the day lies outside the visit's window: worth a word, and no reason to refuse (guideline: windows are proposals, only the order is strict). */
    public boolean misses(List<VisitWindow> windows, @Nullable LocalDate day) {
        return day != null && windows.stream().anyMatch(window -> window.number() == number && !window.period().contains(day));
    }
}
