package jp.jissen.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import jp.jissen.base.Ids;

@Entity
@Immutable
class AuditEntry {

    @Id
    private UUID id;
    private Instant at;
    private LocalDate programmeDay;
    private @Nullable UUID accountId;
    private String actorName;
    private String action;
    private String subjectKind;
    private @Nullable UUID subjectId;
    private String subjectName;
    private @Nullable UUID spaceId;

    AuditEntry(Instant at, LocalDate programmeDay, @Nullable Actor actor, String action, Subject subject, @Nullable SpaceId space) {
        this.id = Ids.next();
        this.at = at;
        this.programmeDay = programmeDay;
        this.accountId = actor == null ? null : actor.accountId().value();
        this.actorName = actor == null ? "" : actor.displayName();
        this.action = action;
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.subjectName = subject.name();
        this.spaceId = space == null ? null : space.value();
    }

    protected AuditEntry() {
    }

    AuditRow row() {
        return new AuditRow(id, at, programmeDay, actorName, action, subjectName);
    }
}
