package jp.jissen.casestudy;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.revision.Revision;
import jp.jissen.revision.Revisions;

/** What a page was before: to the office everything that was saved, to the company what it was given. */
@Service
public class CaseHistory {

    private final CasePages pages;
    private final CaseContents contents;
    private final CaseReader reader;
    private final CaseWriter writer;
    private final Revisions revisions;

    CaseHistory(CasePages pages, CaseContents contents, CaseReader reader, CaseWriter writer, Revisions revisions) {
        this.pages = pages;
        this.contents = contents;
        this.reader = reader;
        this.writer = writer;
        this.revisions = revisions;
    }

    /** Every version, the newest first. @throws Absent when there is no such page */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public List<Revision<CaseText>> saved(CasePageId id, int offset, int limit) {
        return revisions.newest(CaseWriter.saved(require(id)), true, offset, limit);
    }

    /** What the company was given, the newest first. @throws Absent when the page is not for the actor, or not yet */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Revision<CaseText>> given(CasePageId id, int offset, int limit) {
        var page = require(id);
        var office = reader.isOffice(page);
        return revisions.newest(CaseWriter.given(page), false, offset, limit).stream().map(version -> office ? version : version.with(CaseReader.forCompany(version.body()))).toList();
    }

    /** Makes an older version the newest. @throws Refusal once the page is final. @throws Stale when somebody else has saved since {@code version} */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void goBack(CasePageId id, int number, long version) {
        var page = writer.writable(id, version);
        var older = revisions.get(CaseWriter.saved(page), number).orElseThrow(Absent::new);
        writer.write(page, older.body(), (history, thing, before, now) -> history.restored(thing, number, before, now));
    }

    /** Takes back the actor's own last change. @throws Refusal when there is nothing to take back, and once the page is final */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void undo(CasePageId id) {
        var page = writer.writable(id, Role.COORDINATOR);
        var undone = revisions.undo(CaseWriter.saved(page), contents.manuscript(page).text());
        writer.write(page, undone.body(), (history, thing, before, now) -> history.undone(thing, undone, before));
    }

    private CasePage require(CasePageId id) {
        var page = pages.findById(id.value()).orElseThrow(Absent::new);
        reader.require(page);
        return page;
    }
}
