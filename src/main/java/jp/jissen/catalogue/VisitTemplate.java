package jp.jissen.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * One of the expert visits every company gets. The order per company is strict; the windows overlap and are proposals.
 *
 * @param number          from 1
 * @param timing          where in the programme's year the visit lies, in words
 * @param from            first day of the window
 * @param to              last day of the window
 * @param durationMinutes planned length of the visit
 * @param endStates       what should hold when the visit is over
 * @throws IllegalArgumentException when the window ends before it begins
 */
public record VisitTemplate(int number, Label timing, LocalDate from, LocalDate to, Basis windowBasis, int durationMinutes, Label aim,
        List<Label> expertTasks, List<Label> endStates, Survey survey) {

    /** The security survey (セキュリティ実態調査) that feeds the Before/After radar. */
    public enum Survey {
        NONE, BEFORE, AFTER
    }

    public VisitTemplate {
        expertTasks = List.copyOf(expertTasks);
        endStates = List.copyOf(endStates);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the window of visit %d begins on %s and cannot end on %s".formatted(number, from, to));
        }
    }

    /** Whether the security survey is taken at this visit. */
    public boolean hasSurvey() {
        return survey != Survey.NONE;
    }
}
