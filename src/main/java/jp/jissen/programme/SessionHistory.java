package jp.jissen.programme;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Roles;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.revision.Revision;
import jp.jissen.revision.Revisions;
import jp.jissen.revision.Undone;

/** What a session was before; the office's affair. */
@Service
@RolesAllowed(Roles.COORDINATOR)
public class SessionHistory {

    private final EditionAccess access;
    private final SessionWriter writer;
    private final Revisions revisions;

    SessionHistory(EditionAccess access, SessionWriter writer, Revisions revisions) {
        this.access = access;
        this.writer = writer;
        this.revisions = revisions;
    }

    /** The versions of a session, the newest first. */
    @Transactional(readOnly = true)
    public List<Revision<SessionVersion>> of(SessionId id, int offset, int limit) {
        return revisions.newest(writer.thing(access.require(id)), true, offset, limit);
    }

    /**
     * Makes an older version the newest one.
     *
     * @throws Absent when there is no such version
     * @throws Stale when somebody else has saved since {@code version}
     * @throws Refusal when another session is held on its day by now
     */
    @Transactional
    public SessionRow goBack(SessionId id, int number, long version) {
        var session = access.writable(id);
        var older = revisions.get(writer.thing(session), number).orElseThrow(Absent::new);
        var before = SessionVersion.of(session.row());
        var row = writer.write(session, older.body().change(version), "session.wentBack");
        revisions.restored(writer.thing(session), number, before, SessionVersion.of(row));
        return row;
    }

    /**
     * Takes back the acting person's own last change; what others have changed since stays.
     *
     * @throws Refusal when there is nothing to take back, or the session would stay as it is: it keeps its online address
     *         while it takes place at a venue, and its venue while it is online
     */
    @Transactional
    public SessionRow undo(SessionId id) {
        var session = access.writable(id);
        var before = SessionVersion.of(session.row());
        var undone = revisions.undo(writer.thing(session), before);
        var row = writer.write(session, undone.body().change(session.row().version()), "session.undone");
        var now = SessionVersion.of(row);
        if (now.equals(before)) {
            throw new Refusal("refusal.undo.changed");
        }
        revisions.undone(writer.thing(session), new Undone<>(undone.number(), now, undone.partly()), before);
        return row;
    }

    /** Keeps what somebody had entered and gave up for what a colleague had saved. */
    @Transactional
    public void setAside(SessionId id, SessionChange mine) {
        revisions.setAside(writer.thing(access.writable(id)), SessionVersion.of(mine));
    }
}
