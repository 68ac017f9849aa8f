package jp.jissen.visit;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Acting;
import jp.jissen.access.AuditTrail;
import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.account.People;
import jp.jissen.base.Absent;
import jp.jissen.base.Stale;
import jp.jissen.base.TextLimit;
import jp.jissen.live.News;
import jp.jissen.revision.Audience;
import jp.jissen.revision.Revisions;
import jp.jissen.revision.Shape;

/** 事務局限り: what expert and office tell each other about a visit. The company's people read none of it, whatever else they are; a policy in the database says the same. */
@Service
public class VisitOfficeService {

    /** The kind of news that the part for the office has changed. */
    public static final String NEWS = "visit.office";
    private static final Shape<Body> SHAPE = new Shape<>("visit.office", Audience.OFFICE, Body.class);

    private final Visits visits;
    private final VisitContents contents;
    private final VisitWriter writer;
    private final Revisions revisions;
    private final VisitReader reader;
    private final People people;
    private final AuditTrail trail;
    private final News news;
    private final Clock clock;

    VisitOfficeService(Visits visits, VisitContents contents, VisitWriter writer, Revisions revisions, VisitReader reader, People people, AuditTrail trail, News news, Clock clock) {
        this.visits = visits;
        this.contents = contents;
        this.writer = writer;
        this.revisions = revisions;
        this.reader = reader;
        this.people = people;
        this.trail = trail;
        this.news = news;
        this.clock = clock;
    }

    /** @throws Absent when there is no such visit or it is not for the actor */
    @RolesAllowed({Roles.EXPERT, Roles.COORDINATOR})
    @Transactional(readOnly = true)
    public VisitOfficeNote get(VisitId id) {
        var visit = visits.findById(id.value()).orElseThrow(Absent::new);
        reader.requireNoneOfTheCompany(visit.space());
        return row(visit);
    }

    /** @throws Stale when somebody else has saved since {@code version} */
    @RolesAllowed({Roles.EXPERT, Roles.COORDINATOR})
    @Transactional
    public VisitOfficeNote save(VisitId id, String message, String material, long version) {
        var visit = writer.writable(id, Role.EXPERT, Role.COORDINATOR);
        reader.requireNoneOfTheCompany(visit.space());
        var before = row(visit);
        if (before.version() != version) {
            throw new Stale(before.savedBy(), contents.officeNote(visit).map(OfficeNote::savedAt).orElse(null));
        }
        var now = new Body(TextLimit.TEXT.check("message", message), TextLimit.TEXT.check("material", material));
        var note = contents.officeNote(visit).orElseGet(() -> new OfficeNote(visit));
        note.write(now.message(), now.material(), Acting.person().accountId(), clock.instant());
        contents.keep(note);
        revisions.saved(SHAPE.of(id.value(), visit.space()), new Body(before.message(), before.material()), now);
        trail.record("visit.office", VisitWriter.subject(visit), visit.space());
        news.tell(VisitWriter.topic(visit, NEWS));
        return row(visit);
    }

    private VisitOfficeNote row(Visit visit) {
        return contents.officeNote(visit).map(note -> new VisitOfficeNote(note.message(), note.material(), people.name(note.savedBy()), note.version())).orElse(new VisitOfficeNote("", "", "", 0));
    }

    /** What its history holds. */
    record Body(String message, String material) {
    }
}
