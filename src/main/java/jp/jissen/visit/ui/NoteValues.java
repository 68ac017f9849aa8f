package jp.jissen.visit.ui;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import jp.jissen.catalogue.VisitMode;
import jp.jissen.visit.VisitNote;
import jp.jissen.visit.VisitPlan;

/** What the form of a note holds; unlike {@link VisitNote} it may be wrong. Public, because Vaadin's binder reads it from its own package. */
public record NoteValues(@Nullable LocalDate heldOn, @Nullable LocalTime heldFrom, @Nullable LocalTime heldUntil, VisitMode mode, String place, String summary,
        String hearing, String documents, String issues, String advice, String progress, boolean firstReached, boolean secondReached, @Nullable LocalDate nextOn, String nextAgenda) {

    static NoteValues of(VisitNote note) {
        return new NoteValues(note.heldOn(), note.heldFrom(), note.heldUntil(), note.mode(), note.place(), note.summary(), note.hearing(), note.documents(), note.issues(), note.advice(), note.progress(),
                note.firstReached(), note.secondReached(), note.nextOn(), note.nextAgenda());
    }

    /** A visit that nothing was written of yet was most likely held as planned; what is still to come was not. */
    NoteValues plannedAs(VisitPlan plan, LocalDate today) {
        if (heldOn != null || plan.on() == null || plan.on().isAfter(today)) {
            return this;
        }
        return new NoteValues(plan.on(), heldFrom == null ? plan.from() : heldFrom, heldUntil == null ? plan.until() : heldUntil, mode, place, summary, hearing, documents, issues, advice, progress, firstReached, secondReached, nextOn, nextAgenda);
    }

    /** @throws jp.jissen.base.Refusal as {@link VisitNote} */
    VisitNote note() {
        return new VisitNote(heldOn, heldFrom, heldUntil, mode, place, summary, hearing, documents, issues, advice, progress, firstReached, secondReached, nextOn, nextAgenda);
    }
}
