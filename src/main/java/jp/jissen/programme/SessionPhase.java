package jp.jissen.programme;

import java.time.LocalTime;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

import jp.jissen.base.Ids;

/** A phase of a session; the running order is replaced as a whole. */
@Entity
@Immutable
class SessionPhase {

    @Id
    private UUID id;
    private UUID sessionId;
    private int position;
    private String code;
    @Embedded
    @EmbeddedColumnNaming("label_%s")
    private Words label;
    private LocalTime startsAt;
    private LocalTime endsAt;

    SessionPhase(SessionId session, int position, Phase phase) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.position = position;
        this.code = phase.code();
        this.label = phase.label();
        this.startsAt = phase.from();
        this.endsAt = phase.until();
    }

    protected SessionPhase() {
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    Phase phase() {
        return new Phase(code, label, startsAt, endsAt);
    }
}
