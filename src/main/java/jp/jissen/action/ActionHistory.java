package jp.jissen.action;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Rights;
import jp.jissen.access.Roles;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.revision.Revision;
import jp.jissen.revision.Revisions;

/** What a promise was before: read by whoever reads it, taken back by who wrote it and by the office. */
@Service
public class ActionHistory {

    private final ActionItems items;
    private final ActionWriter writer;
    private final ActionReader reader;
    private final Sides.Finder sides;
    private final Revisions revisions;
    private final Rights rights;
    private final Clock clock;

    ActionHistory(ActionItems items, ActionWriter writer, ActionReader reader, Sides.Finder sides, Revisions revisions, Rights rights, Clock clock) {
        this.items = items;
        this.writer = writer;
        this.reader = reader;
        this.sides = sides;
        this.revisions = revisions;
        this.rights = rights;
        this.clock = clock;
    }

    /** The versions, the newest first; what somebody gave up of their input, for those who may write. @throws Absent when it is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Revision<ActionVersion>> of(ActionItemId id, int offset, int limit) {
        var item = items.findById(id.value()).orElseThrow(Absent::new);
        rights.require(item.space(), ActionWriter.READERS);
        return revisions.newest(ActionWriter.thing(item), sides.find().may(item).change(), offset, limit);
    }

    /**
     * Makes the words, the side and the day of an older version those of today. Whether it is done stays as it is.
     *
     * @throws Absent when there is no such version
     * @throws Stale when somebody else has changed it since {@code version}
     */
    @RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.EXPERT, Roles.COORDINATOR})
    @Transactional
    public ActionRow goBack(ActionItemId id, int number, long version) {
        var item = mine(writer.writable(id, version));
        var older = revisions.get(ActionWriter.thing(item), number).orElseThrow(Absent::new);
        var before = item.body();
        item.promise(older.body().promise());
        writer.saved(item, before, () -> revisions.restored(ActionWriter.thing(item), number, before, item.body()));
        writer.record("action.wentBack", item);
        return reader.row(item);
    }

    /** Takes back the acting person's own last change; what others have changed since stays. @throws Refusal when there is nothing to take back */
    @RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.EXPERT, Roles.COORDINATOR})
    @Transactional
    public ActionRow undo(ActionItemId id) {
        var item = mine(writer.writable(id));
        var before = item.body();
        var undone = revisions.undo(ActionWriter.thing(item), before);
        item.restore(undone.body(), ActionWriter.by(), clock.instant());
        writer.saved(item, before, () -> revisions.undone(ActionWriter.thing(item), undone, before));
        writer.record("action.undone", item);
        return reader.row(item);
    }

    /** Keeps what somebody had entered and gave up for what somebody else had saved. */
    @RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.EXPERT, Roles.COORDINATOR})
    @Transactional
    public void setAside(ActionItemId id, Promise mine) {
        var item = mine(writer.writable(id));
        revisions.setAside(ActionWriter.thing(item), new ActionVersion(mine.text(), mine.owner(), mine.dueOn(), item.state(), item.reason()));
    }

    private ActionItem mine(ActionItem item) {
        if (!sides.find().may(item).change()) {
            throw new Refusal("refusal.promise.change");
        }
        return item;
    }
}
