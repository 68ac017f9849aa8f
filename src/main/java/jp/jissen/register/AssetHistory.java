package jp.jissen.register;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.revision.Revision;
import jp.jissen.revision.Revisions;

/** What an asset was before: read by whoever may read the register, taken back by whoever may write it. */
@Service
public class AssetHistory {

    private final Assets assets;
    private final AssetWriter writer;
    private final Revisions revisions;
    private final Rights rights;

    AssetHistory(Assets assets, AssetWriter writer, Revisions revisions, Rights rights) {
        this.assets = assets;
        this.writer = writer;
        this.revisions = revisions;
        this.rights = rights;
    }

    /** The versions of an asset, the newest first; what somebody gave up of their input, for those who may write. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Revision<AssetInput>> of(AssetId id, int offset, int limit) {
        var asset = assets.findById(id.value()).orElseThrow(Absent::new);
        var space = new SpaceId(asset.spaceId());
        rights.require(space, RegisterService.READERS);
        return revisions.newest(AssetWriter.thing(asset), rights.has(space, Role.PARTICIPANT), offset, limit);
    }

    /**
     * Makes an older version the newest one.
     *
     * @throws Absent when there is no such version
     * @throws Stale when somebody else has saved since {@code version}
     */
    @RolesAllowed(Roles.PARTICIPANT)
    @Transactional
    public AssetDetails goBack(AssetId id, int number, long version) {
        var asset = writer.writable(id, version);
        var older = revisions.get(AssetWriter.thing(asset), number).orElseThrow(Absent::new);
        var before = writer.input(asset);
        var details = writer.write(asset, older.body(), "asset.wentBack");
        revisions.restored(AssetWriter.thing(asset), number, before, older.body());
        return details;
    }

    /**
     * Takes back the acting person's own last change; what others have changed since stays.
     *
     * @throws Refusal when there is nothing to take back
     */
    @RolesAllowed(Roles.PARTICIPANT)
    @Transactional
    public AssetDetails undo(AssetId id) {
        var asset = writer.writable(id);
        var before = writer.input(asset);
        var undone = revisions.undo(AssetWriter.thing(asset), before);
        var details = writer.write(asset, undone.body(), "asset.undone");
        revisions.undone(AssetWriter.thing(asset), undone, before);
        return details;
    }

    /** Keeps what somebody had entered and gave up for what a colleague had saved. */
    @RolesAllowed(Roles.PARTICIPANT)
    @Transactional
    public void setAside(AssetId id, AssetInput mine) {
        revisions.setAside(AssetWriter.thing(writer.writable(id)), mine);
    }
}
