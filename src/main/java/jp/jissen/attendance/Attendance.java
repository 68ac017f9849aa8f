package jp.jissen.attendance;

import java.time.Instant;
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
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.ParticipantId;
import jp.jissen.programme.SessionId;

/** One person at one session. */
@Entity
class Attendance {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID enrolmentId;
    private UUID participantId;
    private UUID sessionId;
    @Enumerated(EnumType.STRING)
    private Mark mark;
    @Enumerated(EnumType.STRING)
    private @Nullable Place place;
    private String note;
    private UUID recordedBy;
    private Instant recordedAt;
    @Version
    private @Nullable Long version;

    Attendance(SpaceId space, EnrolmentId enrolment, ParticipantId participant, SessionId session, Entry entry, AccountId by, Instant at) {
        this.id = Ids.next();
        this.spaceId = space.value();
        this.enrolmentId = enrolment.value();
        this.participantId = participant.value();
        this.sessionId = session.value();
        write(entry, by, at);
    }

    protected Attendance() {
    }

    UUID id() {
        return id;
    }

    SpaceId space() {
        return new SpaceId(spaceId);
    }

    UUID participantId() {
        return participantId;
    }

    UUID sessionId() {
        return sessionId;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    final void write(Entry entry, AccountId by, Instant at) {
        mark = entry.mark();
        place = entry.place();
        note = entry.note();
        recordedBy = by.value();
        recordedAt = at;
    }

    Entry entry() {
        return new Entry(mark, place, note);
    }
}
