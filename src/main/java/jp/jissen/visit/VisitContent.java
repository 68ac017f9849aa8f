package jp.jissen.visit;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Refusal;

/** Everything of a visit that the company reads and confirms: one version of it is what a submission, and its history, hold. */
public record VisitContent(VisitNote note, List<Attendee> attendees, List<Decision> decisions) {

    public VisitContent {
        attendees = List.copyOf(attendees);
        decisions = List.copyOf(decisions);
    }

    /**
     * What must be there for the company to have something to confirm (visit-note template, part 1, 7, 12).
     *
     * @param last whether no visit follows in this year
     * @throws Refusal for the first field that is missing, and for a day that is not over yet
     */
    void requireComplete(boolean last, LocalDate today) {
        requireThere("heldOn", note.heldOn());
        requireThere("heldFrom", note.heldFrom());
        requireThere("heldUntil", note.heldUntil());
        if (note.heldOn().isAfter(today)) {
            throw Refusal.of("heldOn", "refusal.visit.future");
        }
        requireThere("summary", note.summary().isEmpty() ? null : note.summary());
        if (!last) {
            requireThere("nextOn", note.nextOn());
        }
        if (attendees.isEmpty()) {
            throw new Refusal("refusal.visit.attendees");
        }
        if (decisions.isEmpty()) {
            throw new Refusal("refusal.visit.decisions");
        }
    }

    private static void requireThere(String field, @Nullable Object value) {
        if (value == null) {
            throw Refusal.of(field, "refusal.text.missing");
        }
    }
}
