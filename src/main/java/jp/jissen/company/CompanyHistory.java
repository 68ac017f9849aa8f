package jp.jissen.company;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AuditTrail;
import jp.jissen.access.Roles;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.live.News;
import jp.jissen.live.Topic;
import jp.jissen.revision.Audience;
import jp.jissen.revision.Revision;
import jp.jissen.revision.Revisions;
import jp.jissen.revision.Shape;
import jp.jissen.revision.Thing;

/** What was written about a company before: read by whoever reads its page, taken back by the office. */
@Service
public class CompanyHistory {

    private static final Shape<CompanyProfile> SHAPE = new Shape<>("company", Audience.EVERYBODY, CompanyProfile.class);

    private final Companies companies;
    private final CompanyAccess access;
    private final Revisions revisions;
    private final AuditTrail trail;
    private final News news;

    CompanyHistory(Companies companies, CompanyAccess access, Revisions revisions, AuditTrail trail, News news) {
        this.companies = companies;
        this.access = access;
        this.revisions = revisions;
        this.trail = trail;
        this.news = news;
    }

    static Thing<CompanyProfile> thing(Company company) {
        return SHAPE.of(company.id().value(), company.space());
    }

    /** The versions of a company's profile, the newest first; what the office gave up of its input, for the office alone. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Revision<CompanyProfile>> of(CompanyId id, int offset, int limit) {
        var company = access.require(id);
        return revisions.newest(thing(company), access.mayWrite(company), offset, limit);
    }

    /**
     * Makes an older version the newest one.
     *
     * @throws Absent when there is no such version
     * @throws Stale when somebody else has saved since {@code version}
     */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public CompanyRow goBack(CompanyId id, int number, long version) {
        var company = access.writable(id, version);
        var older = revisions.get(thing(company), number).orElseThrow(Absent::new);
        var before = company.row().profile();
        var row = write(company, older.body(), "company.wentBack");
        revisions.restored(thing(company), number, before, older.body());
        return row;
    }

    /**
     * Takes back the acting person's own last change; what others have changed since stays.
     *
     * @throws Refusal when there is nothing to take back
     */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public CompanyRow undo(CompanyId id) {
        var company = access.writable(id);
        var before = company.row().profile();
        var undone = revisions.undo(thing(company), before);
        var row = write(company, undone.body(), "company.undone");
        revisions.undone(thing(company), undone, before);
        return row;
    }

    /** Keeps what somebody had entered and gave up for what a colleague had saved. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void setAside(CompanyId id, CompanyProfile mine) {
        revisions.setAside(thing(access.writable(id)), mine);
    }

    private CompanyRow write(Company company, CompanyProfile profile, String action) {
        company.describe(profile);
        trail.record(action, CompanyService.subject(company), company.space());
        news.tell(Topic.of(company.space(), CompanyService.NEWS));
        return companies.saveAndFlush(company).row();
    }
}
