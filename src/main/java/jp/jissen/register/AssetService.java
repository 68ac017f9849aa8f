package jp.jissen.register;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Acting;
import jp.jissen.access.AuditTrail;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.SearchKey;
import jp.jissen.base.Stale;
import jp.jissen.live.News;
import jp.jissen.revision.Revisions;

/** The assets of a register: read by the company's people and its experts, and by the office while the company lets it; written by the company's participants. */
@Service
public class AssetService {

    /** The kind of news that an asset has changed. */
    public static final String NEWS = "asset";
    /** Rows a register can have: more than any company writes by hand. */
    static final int MOST = 10_000;

    private final Assets assets;
    private final AssetControls controls;
    private final Registers registers;
    private final AssetWriter writer;
    private final RegisterAudience audience;
    private final Revisions revisions;
    private final Rights rights;
    private final AuditTrail trail;
    private final News news;
    private final Clock clock;

    AssetService(Assets assets, AssetControls controls, Registers registers, AssetWriter writer, RegisterAudience audience, Revisions revisions, Rights rights, AuditTrail trail, News news, Clock clock) {
        this.assets = assets;
        this.controls = controls;
        this.registers = registers;
        this.writer = writer;
        this.audience = audience;
        this.revisions = revisions;
        this.rights = rights;
        this.trail = trail;
        this.news = news;
        this.clock = clock;
    }

    /** A page of the list. @param page from 0 */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<AssetLine> page(RegisterId id, AssetFilter filter, AssetSort sort, int page, int size) {
        readable(id);
        return find(id, filter, PageRequest.of(page, size, sort.order())).stream().map(Asset::line).toList();
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public int count(RegisterId id, AssetFilter filter) {
        readable(id);
        return (int) assets.count(id.value(), filter.archived(), SearchKey.pattern(filter.search()), filter.business(), filter.level(), filter.importance(), filter.likelihood(),
                filter.progress() == AssetFilter.Progress.NOT_RATED, filter.progress() == AssetFilter.Progress.NO_RESPONSE);
    }

    /** Every asset that the filter shows, with all its columns, in a constant number of statements: for paper and Excel, which the office never has. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<AssetDetails> all(RegisterId id, AssetFilter filter, AssetSort sort) {
        rights.require(register(id).space(), RegisterService.READERS);
        var found = find(id, filter, PageRequest.of(0, MOST, sort.order()));
        var named = controls.of(found.stream().map(asset -> asset.id().value()).toList());
        return found.stream().map(asset -> asset.details(named.getOrDefault(asset.id().value(), Collections.emptySortedSet()), "")).toList();
    }

    /** Counts of the assets in use by importance and likelihood; cells without assets are left out. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<MatrixCell> matrix(RegisterId id) {
        readable(id);
        return assets.matrix(id.value());
    }

    /** The 業務分類 in use, for the filter and as suggestions. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<String> businesses(RegisterId id) {
        readable(id);
        return assets.businesses(id.value());
    }

    /** @throws Absent when there is none or it is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public AssetDetails get(AssetId id) {
        var asset = assets.findById(id.value()).orElseThrow(Absent::new);
        readable(asset.register());
        return writer.details(asset);
    }

    /** The asset with the number that people see; empty when the register has none, archived ones included. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<AssetDetails> find(RegisterId id, int number) {
        readable(id);
        return assets.find(id.value(), number).map(writer::details);
    }

    /** A new asset, with the register's next number. @throws Refusal for a value outside the scale or an unknown code */
    @RolesAllowed(Roles.PARTICIPANT)
    @Transactional
    public AssetDetails add(RegisterId id, AssetInput input) {
        var register = registers.lock(id.value()).orElseThrow(Absent::new);
        rights.require(register.space(), Role.PARTICIPANT);
        var asset = writer.add(register, input);
        revisions.begin(AssetWriter.thing(asset), input);
        return writer.details(asset);
    }

    /**
     * Saves the whole form.
     *
     * @throws Stale when somebody else has saved since {@code version}: nothing is overwritten
     */
    @RolesAllowed(Roles.PARTICIPANT)
    @Transactional
    public AssetDetails save(AssetId id, AssetInput input, long version) {
        var asset = writer.writable(id, version);
        var before = writer.input(asset);
        var details = writer.write(asset, input, "asset.saved");
        revisions.saved(AssetWriter.thing(asset), before, input);
        return details;
    }

    /** Takes the asset out of the list; it can be brought back. */
    @RolesAllowed(Roles.PARTICIPANT)
    @Transactional
    public void archive(AssetId id) {
        var asset = writer.writable(id);
        asset.archive(Acting.person().accountId(), clock.instant());
        trail.record("asset.archived", AssetWriter.subject(asset), new SpaceId(asset.spaceId()));
        news.tell(AssetWriter.topic(asset));
    }

    @RolesAllowed(Roles.PARTICIPANT)
    @Transactional
    public void restore(AssetId id) {
        var asset = writer.writable(id);
        asset.restore(Acting.person().accountId(), clock.instant());
        trail.record("asset.restored", AssetWriter.subject(asset), new SpaceId(asset.spaceId()));
        news.tell(AssetWriter.topic(asset));
    }

    private List<Asset> find(RegisterId id, AssetFilter filter, Pageable page) {
        return assets.page(id.value(), filter.archived(), SearchKey.pattern(filter.search()), filter.business(), filter.level(), filter.importance(), filter.likelihood(),
                filter.progress() == AssetFilter.Progress.NOT_RATED, filter.progress() == AssetFilter.Progress.NO_RESPONSE, page);
    }

    private void readable(RegisterId id) {
        audience.requireRows(register(id));
    }

    private Register register(RegisterId id) {
        return registers.findById(id.value()).orElseThrow(Absent::new);
    }
}
