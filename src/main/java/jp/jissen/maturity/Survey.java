package jp.jissen.maturity;

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

/** One of a company's two surveys, and how far it is. Its answers are {@link ScoreLine}s and {@link CommentLine}s. */
@Entity
class Survey {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID enrolmentId;
    private UUID editionId;
    @Enumerated(EnumType.STRING)
    private SurveyStage stage;
    private boolean opened;
    private boolean shared;
    private boolean closed;
    private @Nullable UUID completedBy;
    private @Nullable Instant completedAt;
    private @Nullable LocalDate completedOn;
    private @Nullable UUID savedBy;
    private @Nullable Instant savedAt;
    @Version
    private @Nullable Long version;

    Survey(EnrolmentRow enrolment, SurveyStage stage) {
        this.id = Ids.next();
        this.spaceId = enrolment.space().value();
        this.enrolmentId = enrolment.id().value();
        this.editionId = enrolment.edition().value();
        this.stage = stage;
        this.opened = stage == SurveyStage.BEFORE;
    }

    protected Survey() {
    }

    UUID id() {
        return id;
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

    SurveyStage stage() {
        return stage;
    }

    boolean shared() {
        return shared;
    }

    boolean closed() {
        return closed;
    }

    @Nullable UUID completedBy() {
        return completedBy;
    }

    @Nullable LocalDate completedOn() {
        return completedOn;
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

    boolean completed() {
        return completedAt != null;
    }

    /** What is closed without having been completed can still be: better late than never. */
    SurveyState state() {
        if (completed()) {
            return closed ? SurveyState.CLOSED : SurveyState.DONE;
        }
        return opened ? SurveyState.OPEN : SurveyState.LATER;
    }

    /** @throws Refusal before its time, and once it is completed and its visit accepted */
    void requireOpen() {
        if (state() == SurveyState.LATER) {
            throw new Refusal("refusal.survey.early");
        }
        if (state() == SurveyState.CLOSED) {
            throw new Refusal("refusal.survey.closed");
        }
    }

    void open() {
        opened = true;
    }

    void share() {
        shared = true;
    }

    void close() {
        closed = true;
    }

    void saved(AccountId by, Instant at) {
        savedBy = by.value();
        savedAt = at;
    }

    void complete(AccountId by, Instant at, LocalDate on) {
        completedBy = by.value();
        completedAt = at;
        completedOn = on;
    }

    SurveyRow row(Sight sight) {
        return new SurveyRow(enrolment(), space(), stage, state(), sight, completedOn);
    }
}
