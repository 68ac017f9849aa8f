package jp.jissen.maturity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.AccountId;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Ids;
import jp.jissen.company.EnrolmentId;

/** What the company has agreed to: the only level that it reads. */
@Entity
@Table(name = "level_agreed")
class Agreement {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID enrolmentId;
    private UUID editionId;
    @Enumerated(EnumType.STRING)
    private LevelStage stage;
    private int level;
    private String grounds;
    private LocalDate agreedOn;
    private String agreedWith;
    private UUID recordedBy;
    private Instant recordedAt;
    @Version
    private @Nullable Long version;

    Agreement(Survey of, LevelStage stage) {
        this.id = Ids.next();
        this.spaceId = of.space().value();
        this.enrolmentId = of.enrolment().value();
        this.editionId = of.edition().value();
        this.stage = stage;
    }

    protected Agreement() {
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

    LevelStage stage() {
        return stage;
    }

    LevelAgreed body() {
        return new LevelAgreed(level, grounds, agreedOn, agreedWith);
    }

    boolean isTo(LevelInput found) {
        return new LevelInput(level, grounds).equals(found);
    }

    void agree(LevelInput to, Consent consent, AccountId by, Instant at) {
        level = to.level();
        grounds = to.grounds();
        agreedOn = consent.on();
        agreedWith = consent.with();
        recordedBy = by.value();
        recordedAt = at;
    }
}
