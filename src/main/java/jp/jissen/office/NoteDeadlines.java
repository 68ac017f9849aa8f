package jp.jissen.office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import jp.jissen.programme.BusinessDays;
import jp.jissen.programme.VisitWindow;
import jp.jissen.visit.VisitProgress.Standing;

/**
 * Until when a visit's note is to be submitted: five business days after the visit, or, where no day is known, after its
 * window. The programme's papers name no number; five are a week, the shortest time that its other steps give a company.
 */
final class NoteDeadlines {

    static final int DAYS = 5;

    private final List<VisitWindow> windows;
    private final BusinessDays calendar;
    private final LocalDate today;
    private final Map<LocalDate, LocalDate> counted = new HashMap<>();

    NoteDeadlines(List<VisitWindow> windows, BusinessDays calendar, LocalDate today) {
        this.windows = windows;
        this.calendar = calendar;
        this.today = today;
    }

    /** Whether the note is not submitted though its time is over. */
    boolean missed(Standing visit) {
        var from = day(visit);
        return !visit.state().submitted() && from != null && from.isBefore(today) && today.isAfter(counted.computeIfAbsent(from, day -> calendar.plus(day, DAYS)));
    }

    private @Nullable LocalDate day(Standing visit) {
        if (visit.heldOn() != null) {
            return visit.heldOn();
        }
        return visit.plannedOn() != null ? visit.plannedOn() : windows.stream().filter(window -> window.number() == visit.number()).map(window -> window.period().until()).findFirst().orElse(null);
    }
}
