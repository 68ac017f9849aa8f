package jp.jissen.programme;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import jp.jissen.access.AuditTrail;
import jp.jissen.access.Subject;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.live.News;
import jp.jissen.live.Topic;
import jp.jissen.revision.Audience;
import jp.jissen.revision.Revisions;
import jp.jissen.revision.Shape;
import jp.jissen.revision.Thing;

/** Puts what the office entered into a session: as its form saves it, and as going back in its history does. */
@Component
class SessionWriter {

    private static final Shape<SessionVersion> SHAPE = new Shape<>("session", Audience.EVERYBODY, SessionVersion.class);

    private final Sessions sessions;
    private final EditionAccess access;
    private final Revisions revisions;
    private final AuditTrail trail;
    private final News news;

    SessionWriter(Sessions sessions, EditionAccess access, Revisions revisions, AuditTrail trail, News news) {
        this.sessions = sessions;
        this.access = access;
        this.revisions = revisions;
        this.trail = trail;
        this.news = news;
    }

    /**
     * @param action for the trail
     * @throws Refusal for a date outside the edition's year or on which another session is held
     * @throws Stale when a colleague has saved since the change's version
     */
    SessionRow write(ProgrammeSession session, SessionChange change, String action) {
        var edition = access.require(session.row().edition());
        session.requireVersion(change.version(), "");
        requireFreeDay(session.row(), change.heldOn());
        session.moveTo(change.heldOn(), edition.period());
        if (change.mode() == SessionMode.ONLINE) {
            session.goOnline(change.onlineUrl());
        } else {
            session.takePlaceAt(change.venue());
        }
        session.rewrite(change.texts());
        trail.record(action, subject(session), edition.space());
        news.tell(Topic.of(edition.space(), ScheduleService.NEWS, session.id().value()));
        return sessions.saveAndFlush(session).row();
    }

    /** The first version of a new session. */
    void begin(ProgrammeSession session) {
        revisions.begin(thing(session), SessionVersion.of(session.row()));
    }

    /** The edition's usual venue has moved. */
    void meetAt(ProgrammeSession session, Words venue) {
        var before = SessionVersion.of(session.row());
        session.meetAt(venue);
        revisions.saved(thing(session), before, SessionVersion.of(session.row()));
    }

    void requireFreeDay(SessionRow session, LocalDate day) {
        sessions.of(session.edition().value()).stream().map(ProgrammeSession::row)
                .filter(other -> !other.id().equals(session.id()) && !other.cancelled() && other.heldOn().equals(day)).findFirst()
                .ifPresent(other -> {
                    throw Refusal.of("heldOn", "refusal.session.day", other.number());
                });
    }

    Thing<SessionVersion> thing(ProgrammeSession session) {
        return SHAPE.of(session.id().value(), access.require(session.row().edition()).space());
    }

    static Subject subject(ProgrammeSession session) {
        return Subject.of("session", session.id().value(), "第" + session.number() + "回");
    }
}
