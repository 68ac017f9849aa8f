package jp.jissen.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.AccountId;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Ids;
import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;
import jp.jissen.catalogue.VisitMode;
import jp.jissen.company.EnrolmentId;

/** One visit and how far its note has come. The words of the note are {@link Note}'s. */
@Entity
class Visit {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID enrolmentId;
    private int number;
    @Enumerated(EnumType.STRING)
    private VisitState state = VisitState.PLANNED;
    private @Nullable LocalDate plannedOn;
    private @Nullable LocalTime plannedFrom;
    private @Nullable LocalTime plannedUntil;
    @Enumerated(EnumType.STRING)
    private VisitMode mode = VisitMode.ONSITE;
    private String place = "";
    private @Nullable LocalDate heldOn;
    private @Nullable LocalTime heldFrom;
    private @Nullable LocalTime heldUntil;
    private @Nullable UUID expertId;
    private int submission;
    private @Nullable Instant submittedAt;
    private @Nullable Integer confirmedSubmission;
    private @Nullable UUID confirmedBy;
    private @Nullable Instant confirmedAt;
    private String answer = "";
    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable UUID acceptedBy;
    private @Nullable Instant acceptedAt;
    private @Nullable UUID savedBy;
    private @Nullable Instant savedAt;
    @Version
    private @Nullable Long version;

    Visit(SpaceId space, EnrolmentId enrolment, int number) {
        this.id = Ids.next();
        this.spaceId = space.value();
        this.enrolmentId = enrolment.value();
        this.number = number;
    }

    protected Visit() {
    }

    VisitId id() {
        return new VisitId(id);
    }

    SpaceId space() {
        return new SpaceId(spaceId);
    }

    EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    int number() {
        return number;
    }

    VisitState state() {
        return state;
    }

    int submission() {
        return submission;
    }

    @Nullable LocalDate heldOn() {
        return heldOn;
    }

    @Nullable UUID expertId() {
        return expertId;
    }

    @Nullable Instant submittedAt() {
        return submittedAt;
    }

    @Nullable UUID savedBy() {
        return savedBy;
    }

    @Nullable Instant savedAt() {
        return savedAt;
    }

    long version() {
        return version == null ? 0 : version;
    }

    boolean last() {
        return number == VisitRow.IN_A_YEAR;
    }

    /** @throws Refusal when a note is under way: what was held is no plan any more */
    void plan(VisitPlan plan, AccountId by, Instant at) {
        if (heldOn != null) {
            throw new Refusal("refusal.visit.held");
        }
        plannedOn = plan.on();
        plannedFrom = plan.from();
        plannedUntil = plan.until();
        mode = plan.mode();
        place = plan.place();
        saved(by, at);
    }

    /**
     * Takes the day that was agreed on at the visit before, unless another was planned since.
     *
     * @param was that the visit before named until now
     * @return whether the day is a new one
     */
    boolean follow(@Nullable LocalDate was, @Nullable LocalDate agreed) {
        if (heldOn != null || agreed == null || agreed.equals(plannedOn) || plannedOn != null && !plannedOn.equals(was)) {
            return false;
        }
        plannedOn = agreed;
        return true;
    }

    /** @throws Refusal once the office has accepted the note */
    void requireOpen() {
        if (state == VisitState.ACCEPTED) {
            throw new Refusal("refusal.visit.accepted");
        }
    }

    void hold(VisitNote note) {
        heldOn = note.heldOn();
        heldFrom = note.heldFrom();
        heldUntil = note.heldUntil();
        mode = note.mode();
        place = note.place();
    }

    /** Something of the note was written. */
    void saved(AccountId by, Instant at) {
        savedBy = by.value();
        savedAt = at;
    }

    /** The first word of a note. */
    void begin() {
        if (state == VisitState.PLANNED) {
            state = VisitState.DRAFT;
        }
    }

    /** The company gets it to confirm, for the first time or corrected; what it confirmed before was another text. */
    void submit(AccountId by, Instant at) {
        submission++;
        state = VisitState.SUBMITTED;
        expertId = by.value();
        submittedAt = at;
        confirmedSubmission = null;
        confirmedBy = null;
        confirmedAt = null;
    }

    void confirm(AccountId by, Instant at) {
        requireAnswerable();
        state = VisitState.CONFIRMED;
        confirmedSubmission = submission;
        confirmedBy = by.value();
        confirmedAt = at;
    }

    void answer(String remarks, AccountId by, Instant at) {
        requireAnswerable();
        answer = TextLimit.TEXT.require("answer", remarks);
        state = VisitState.ANSWERED;
        answeredBy = by.value();
        answeredAt = at;
    }

    private void requireAnswerable() {
        if (!state.open()) {
            throw new Refusal(state.submitted() ? "refusal.visit.confirmed" : "refusal.visit.draft");
        }
    }

    void accept(AccountId by, Instant at) {
        if (state != VisitState.CONFIRMED) {
            throw new Refusal(state == VisitState.ACCEPTED ? "refusal.visit.accepted" : "refusal.visit.unconfirmed");
        }
        state = VisitState.ACCEPTED;
        acceptedBy = by.value();
        acceptedAt = at;
    }

    /** @param whole whether the reader may read drafts */
    VisitRow row(boolean whole) {
        return new VisitRow(id(), space(), enrolment(), number, state, new VisitPlan(plannedOn, plannedFrom, plannedUntil, mode, place), whole || state.submitted() ? heldOn : null, submission);
    }

    VisitNote note(Note text) {
        return text.note(heldOn, heldFrom, heldUntil, mode, place);
    }

    Signatures signatures() {
        return new Signatures(confirmedBy, confirmedAt, answeredBy, answeredAt, answer, acceptedBy, acceptedAt);
    }

    /** Who has said what to the note, by account. */
    record Signatures(@Nullable UUID confirmedBy, @Nullable Instant confirmedAt, @Nullable UUID answeredBy, @Nullable Instant answeredAt, String answer, @Nullable UUID acceptedBy, @Nullable Instant acceptedAt) {
    }
}
