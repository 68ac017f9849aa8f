package jp.jissen.programme;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

import jp.jissen.base.Ids;
import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;

@Entity
class SessionHomework {

    @Id
    private UUID id;
    private UUID sessionId;
    private int position;
    @Enumerated(EnumType.STRING)
    private HomeworkKind kind;
    private int target;
    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private Words text;
    private LocalDate dueOn;
    @Version
    private @Nullable Long version;

    SessionHomework(SessionId session, int position, HomeworkKind kind, int target, Words text, LocalDate dueOn) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.position = position;
        this.kind = kind;
        this.target = target;
        this.text = text;
        this.dueOn = dueOn;
    }

    protected SessionHomework() {
    }

    UUID sessionId() {
        return sessionId;
    }

    void change(Words text, LocalDate dueOn, Period year) {
        if (!year.contains(dueOn)) {
            throw Refusal.of("dueOn", "refusal.date.outside", year.from(), year.until());
        }
        text.require("text", TextLimit.NOTE);
        this.text = text;
        this.dueOn = dueOn;
    }

    Homework homework(int sessionNumber) {
        return new Homework(new HomeworkId(id), new SessionId(sessionId), sessionNumber, kind, target, text, dueOn);
    }

    /** The same piece for another edition's session. */
    SessionHomework copyTo(SessionId session, LocalDate due) {
        return new SessionHomework(session, position, kind, target, text, due);
    }
}
