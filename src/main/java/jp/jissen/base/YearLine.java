package jp.jissen.base;

import java.time.LocalDate;
import java.util.List;

/**
 * A year as one line, ready to be drawn or listed.
 *
 * @param stops the sessions
 * @param windows stretches that overlap, in order
 * @param milestones further stretches
 */
public record YearLine(List<Stop> stops, List<Stretch> windows, List<Stretch> milestones, LocalDate today) {

    /** A day of the year. @param label short enough for a circle */
    public record Stop(String label, LocalDate day, State state) {
    }

    /** A stretch of the year. */
    public record Stretch(String label, LocalDate from, LocalDate until, State state) {
    }

    /** Where something stands as seen from today. */
    public enum State {
        DONE,
        /** The next day that matters. */
        NEXT,
        /** A stretch that today lies in. */
        OPEN,
        TODO,
        /** Does not take place. */
        OFF
    }
}
