package jp.jissen.casestudy;

import java.time.Instant;
import java.time.LocalDate;
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
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.programme.EditionId;

/** How far a company's page is. Its words are {@link Manuscript}'s. */
@Entity
class CasePage {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID enrolmentId;
    private UUID editionId;
    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.DRAFT;
    private int submission;
    private @Nullable LocalDate givenOn;
    private @Nullable LocalDate dueOn;
    private @Nullable Integer agreedSubmission;
    private boolean revised;
    private @Nullable UUID finishedBy;
    private @Nullable Instant finishedAt;
    private UUID savedBy;
    private Instant savedAt;
    @Version
    private @Nullable Long version;

    CasePage(EnrolmentRow enrolment, AccountId by, Instant at) {
        this.id = Ids.next();
        this.spaceId = enrolment.space().value();
        this.enrolmentId = enrolment.id().value();
        this.editionId = enrolment.edition().value();
        this.savedBy = by.value();
        this.savedAt = at;
    }

    protected CasePage() {
    }

    CasePageId id() {
        return new CasePageId(id);
    }

    SpaceId space() {
        return new SpaceId(spaceId);
    }

    EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    EditionId edition() {
        return new EditionId(editionId);
    }

    CaseState state() {
        return state;
    }

    int submission() {
        return submission;
    }

    @Nullable LocalDate givenOn() {
        return givenOn;
    }

    @Nullable LocalDate dueOn() {
        return dueOn;
    }

    UUID savedBy() {
        return savedBy;
    }

    Instant savedAt() {
        return savedAt;
    }

    @Nullable Instant finishedAt() {
        return finishedAt;
    }

    long version() {
        return version == null ? 0 : version;
    }

    void saved(AccountId by, Instant at) {
        savedBy = by.value();
        savedAt = at;
    }

    /** @throws Refusal once it is final */
    void requireOpen() {
        if (state == CaseState.FINAL) {
            throw new Refusal("refusal.case.final");
        }
    }

    /** The company gets this text to check; what it agreed to before was another one. */
    void give(LocalDate on, LocalDate due) {
        requireOpen();
        state = CaseState.CHECKING;
        submission++;
        givenOn = on;
        dueOn = due;
        agreedSubmission = null;
        revised = false;
    }

    /** Whether the text is another one than the company has. */
    void revised(boolean now) {
        revised = now;
    }

    /** @throws Refusal while the office is changing what the company was given: nobody has read that yet */
    void agree() {
        requireAnswerable();
        if (revised) {
            throw new Refusal("refusal.case.revised");
        }
        state = CaseState.AGREED;
        agreedSubmission = submission;
    }

    /** Who has agreed may still change their mind, until the page is final. */
    void remark() {
        if (state != CaseState.AGREED) {
            requireAnswerable();
        }
        state = CaseState.ANSWERED;
        agreedSubmission = null;
    }

    /** @throws Refusal when the company has just this text already */
    void requireToGive() {
        requireOpen();
        if (state != CaseState.DRAFT && state != CaseState.ANSWERED) {
            throw new Refusal("refusal.case.given");
        }
    }

    private void requireAnswerable() {
        if (!state.open()) {
            throw new Refusal(state == CaseState.DRAFT ? "refusal.case.draft" : state == CaseState.FINAL ? "refusal.case.final" : "refusal.case.agreed");
        }
    }

    /** 校了. @throws Refusal without the company's agreement */
    void finish(AccountId by, Instant at) {
        requireOpen();
        if (state != CaseState.AGREED) {
            throw new Refusal("refusal.case.notAgreed");
        }
        state = CaseState.FINAL;
        finishedBy = by.value();
        finishedAt = at;
    }

    /** Not final after all; what the company agreed to stays agreed as long as the text is the same. */
    void reopen() {
        if (state != CaseState.FINAL) {
            throw new Refusal("refusal.case.notFinal");
        }
        state = CaseState.AGREED;
        finishedBy = null;
        finishedAt = null;
    }
}
