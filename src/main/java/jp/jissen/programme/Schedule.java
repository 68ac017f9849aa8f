package jp.jissen.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

import jp.jissen.base.YearLine;

/** A year at a glance: what its strip, its list and its calendar file show. */
public record Schedule(EditionRow edition, List<SessionRow> sessions, Map<SessionId, List<Phase>> phases, List<VisitWindow> windows, List<Milestone> milestones) {

    /** The first session today or later that takes place. */
    public Optional<SessionRow> next(LocalDate today) {
        return sessions.stream().filter(session -> !session.cancelled() && !session.over(today)).min(Comparator.comparing(SessionRow::heldOn));
    }

    /** When a session begins and ends, by its running order; empty without one. */
    public Optional<Phase> span(SessionRow session) {
        var day = phases.getOrDefault(session.id(), List.of()).stream().filter(phase -> !phase.code().equals("SOCIAL")).toList();
        return day.isEmpty() ? Optional.empty()
                : Optional.of(new Phase("DAY", day.getFirst().label(), day.getFirst().from(), day.getLast().until()));
    }

    /** The year as seen from a day. @param visitLabel makes the short words of a visit's window from its number; @param milestoneLabel those of a milestone from its code */
    public YearLine line(LocalDate today, IntFunction<String> visitLabel, UnaryOperator<String> milestoneLabel) {
        var next = next(today);
        return new YearLine(
                sessions.stream().map(session -> new YearLine.Stop(String.valueOf(session.number()), session.heldOn(), state(session, next, today))).toList(),
                windows.stream().map(window -> new YearLine.Stretch(visitLabel.apply(window.number()), window.period().from(), window.period().until(), state(window.period(), today))).toList(),
                milestones.stream().map(milestone -> new YearLine.Stretch(milestoneLabel.apply(milestone.code()), milestone.period().from(), milestone.period().until(), state(milestone.period(), today))).toList(),
                today);
    }

    private static YearLine.State state(SessionRow session, Optional<SessionRow> next, LocalDate today) {
        if (session.cancelled()) {
            return YearLine.State.OFF;
        }
        if (next.filter(session::equals).isPresent()) {
            return YearLine.State.NEXT;
        }
        return session.over(today) ? YearLine.State.DONE : YearLine.State.TODO;
    }

    private static YearLine.State state(Period period, LocalDate today) {
        if (period.contains(today)) {
            return YearLine.State.OPEN;
        }
        return period.until().isBefore(today) ? YearLine.State.DONE : YearLine.State.TODO;
    }
}
