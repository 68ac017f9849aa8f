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

/** What the expert found: on its own row, because the company reads none of it. */
@Entity
@Table(name = "level_finding")
class Finding {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID enrolmentId;
    private UUID editionId;
    @Enumerated(EnumType.STRING)
    private LevelStage stage;
    private int level;
    private String grounds;
    private UUID foundBy;
    private Instant foundAt;
    private LocalDate foundOn;
    @Version
    private @Nullable Long version;

    Finding(Survey of, LevelStage stage) {
        this.id = Ids.next();
        this.spaceId = of.space().value();
        this.enrolmentId = of.enrolment().value();
        this.editionId = of.edition().value();
        this.stage = stage;
    }

    protected Finding() {
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

    LevelInput input() {
        return new LevelInput(level, grounds);
    }

    AccountId foundBy() {
        return new AccountId(foundBy);
    }

    Instant foundAt() {
        return foundAt;
    }

    LocalDate foundOn() {
        return foundOn;
    }

    /** From 1 on: 0 is for nothing found yet. */
    long version() {
        return version == null ? 0 : version + 1;
    }

    void find(LevelInput input, AccountId by, Instant at, LocalDate on) {
        level = input.level();
        grounds = input.grounds();
        foundBy = by.value();
        foundAt = at;
        foundOn = on;
    }
}
