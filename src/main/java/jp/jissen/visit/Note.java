package jp.jissen.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Ids;
import jp.jissen.catalogue.VisitMode;

/** The words of a visit's note. Locked together with its visit. */
@Entity
@Table(name = "visit_note")
class Note {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID visitId;
    private boolean shared;
    private String summary = "";
    private String hearing = "";
    private String documents = "";
    private String issues = "";
    private String advice = "";
    private String progress = "";
    private boolean firstReached;
    private boolean secondReached;
    private @Nullable LocalDate nextOn;
    private String nextAgenda = "";

    Note(Visit visit) {
        this.id = Ids.next();
        this.spaceId = visit.space().value();
        this.visitId = visit.id().value();
    }

    protected Note() {
    }

    void write(VisitNote note) {
        summary = note.summary();
        hearing = note.hearing();
        documents = note.documents();
        issues = note.issues();
        advice = note.advice();
        progress = note.progress();
        firstReached = note.firstReached();
        secondReached = note.secondReached();
        nextOn = note.nextOn();
        nextAgenda = note.nextAgenda();
    }

    /** From now on the company reads it; the wall asks for it too. */
    void share() {
        shared = true;
    }

    VisitNote note(@Nullable LocalDate heldOn, @Nullable LocalTime heldFrom, @Nullable LocalTime heldUntil, VisitMode mode, String place) {
        return new VisitNote(heldOn, heldFrom, heldUntil, mode, place, summary, hearing, documents, issues, advice, progress, firstReached, secondReached, nextOn, nextAgenda);
    }
}
