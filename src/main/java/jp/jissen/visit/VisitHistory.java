package jp.jissen.visit;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Rights;
import jp.jissen.access.Roles;
import jp.jissen.base.Absent;
import jp.jissen.revision.Revision;
import jp.jissen.revision.Revisions;

/** What a note was before: every version that the company was given, and the drafts before them. */
@Service
public class VisitHistory {

    private final Visits visits;
    private final VisitReader reader;
    private final Revisions revisions;
    private final Rights rights;

    VisitHistory(Visits visits, VisitReader reader, Revisions revisions, Rights rights) {
        this.visits = visits;
        this.reader = reader;
        this.revisions = revisions;
        this.rights = rights;
    }

    /** The versions that were given to the company, the newest first; its number is the one that was confirmed. @throws Absent when the visit is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Revision<VisitContent>> submitted(VisitId id, int offset, int limit) {
        var visit = visits.findById(id.value()).orElseThrow(Absent::new);
        rights.require(visit.space(), VisitService.READERS);
        return revisions.newest(VisitWriter.submitted(visit), false, offset, limit);
    }

    /** What was written before the company was given anything, and what experts gave up for each other's words; the company reads none of it. @throws Absent as {@link #submitted} */
    @RolesAllowed({Roles.EXPERT, Roles.COORDINATOR})
    @Transactional(readOnly = true)
    public List<Revision<VisitContent>> drafts(VisitId id, int offset, int limit) {
        var visit = visits.findById(id.value()).orElseThrow(Absent::new);
        reader.requireNoneOfTheCompany(visit.space());
        return revisions.newest(VisitWriter.draft(visit), true, offset, limit);
    }
}
