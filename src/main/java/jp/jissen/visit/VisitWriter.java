package jp.jissen.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import jp.jissen.access.AccountId;
import jp.jissen.access.Acting;
import jp.jissen.access.AuditTrail;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.Subject;
import jp.jissen.account.People;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.base.Today;
import jp.jissen.live.News;
import jp.jissen.live.Topic;
import jp.jissen.revision.Audience;
import jp.jissen.revision.Revisions;
import jp.jissen.revision.Shape;
import jp.jissen.revision.Thing;

/** Puts what an expert entered into a visit's note, in the right order and with its history. */
@Component
class VisitWriter {

    /** What the company was given, version by version. */
    private static final Shape<VisitContent> SUBMITTED = new Shape<>("visit", Audience.EVERYBODY, VisitContent.class);
    /** What was there before, and what somebody gave up for a colleague's words. */
    private static final Shape<VisitContent> DRAFT = new Shape<>("visit.draft", Audience.OFFICE, VisitContent.class);

    private final Visits visits;
    private final VisitContents contents;
    private final Revisions revisions;
    private final VisitPromises promises;
    private final Rights rights;
    private final People people;
    private final AuditTrail trail;
    private final News news;
    private final Today today;
    private final Clock clock;

    VisitWriter(Visits visits, VisitContents contents, Revisions revisions, VisitPromises promises, Rights rights, People people, AuditTrail trail, News news, Today today, Clock clock) {
        this.visits = visits;
        this.contents = contents;
        this.revisions = revisions;
        this.promises = promises;
        this.rights = rights;
        this.people = people;
        this.trail = trail;
        this.news = news;
        this.today = today;
        this.clock = clock;
    }

    /** The visit, locked until the transaction ends. @throws Absent when there is none or the actor has none of the roles for it */
    Visit writable(VisitId id, Role... roles) {
        var visit = visits.lock(id.value()).orElseThrow(Absent::new);
        rights.require(visit.space(), roles);
        return visit;
    }

    /** As {@link #writable(VisitId, Role...)}. @throws Stale when somebody else has changed it since {@code version} */
    Visit writable(VisitId id, long version, Role... roles) {
        var visit = writable(id, roles);
        if (visit.version() != version) {
            throw new Stale(Optional.ofNullable(visit.savedBy()).map(people::name).orElse(""), visit.savedAt());
        }
        return visit;
    }

    /** Changes the note; one that the company already has goes to it anew. @throws Refusal out of order, or without what a submitted note must have */
    void write(Visit visit, Runnable change) {
        visit.requireOpen();
        var before = contents.content(visit);
        change.run();
        var now = contents.content(visit);
        requireOrder(visit);
        if (visit.state().submitted() && !now.equals(before)) {
            now.requireComplete(visit.last(), today.date());
            visit.submit(by(), clock.instant());
            revisions.saved(submitted(visit), before, now);
            follow(visit, before.note().nextOn(), now);
        } else if (!visit.state().submitted()) {
            visit.begin();
            revisions.saved(draft(visit), before, now);
        }
        written(visit, "visit.saved");
    }

    /** Gives the company the note to confirm, for the first time. */
    void submit(Visit visit) {
        if (visit.state().submitted()) {
            return;   // write has done it
        }
        var now = contents.content(visit);
        now.requireComplete(visit.last(), today.date());
        visit.submit(by(), clock.instant());
        contents.note(visit).share();
        revisions.begin(submitted(visit), now);
        follow(visit, null, now);
        written(visit, "visit.submitted");
    }

    /** What was agreed on is promised, and the next visit has its day. */
    private void follow(Visit visit, @Nullable LocalDate nextWas, VisitContent now) {
        promises.follow(visit, now.decisions());
        visits.ofEnrolment(visit.enrolment().value()).stream().filter(other -> other.number() == visit.number() + 1).findFirst()
                .flatMap(next -> visits.lock(next.id().value())).filter(next -> next.follow(nextWas, now.note().nextOn())).ifPresent(next -> written(next, "visit.planned"));
    }

    void setAside(Visit visit, VisitNote mine) {
        revisions.setAside(draft(visit), new VisitContent(mine, contents.attendees(visit), contents.decisions(visit)));
    }

    /** To be called after every change: trail, news, and the version that goes with the next one. */
    void written(Visit visit, String action) {
        visit.saved(by(), clock.instant());
        trail.record(action, subject(visit), visit.space());
        news.tell(topic(visit, VisitService.NEWS));
        visits.saveAndFlush(visit);
    }

    private void requireOrder(Visit visit) {
        var earlier = visits.ofEnrolment(visit.enrolment().value()).stream().filter(other -> other.number() == visit.number() - 1).findFirst();
        if (visit.heldOn() == null || earlier.isEmpty()) {
            return;
        }
        if (!earlier.get().state().submitted()) {
            throw new Refusal("refusal.visit.order", earlier.get().number());
        }
        requireAfter(visit, earlier.get());
    }

    private static void requireAfter(Visit visit, Visit earlier) {
        var before = earlier.heldOn();
        if (before != null && visit.heldOn().isBefore(before)) {
            throw Refusal.of("heldOn", "refusal.visit.before", earlier.number(), before);
        }
    }

    private static AccountId by() {
        return Acting.person().accountId();
    }

    static Thing<VisitContent> submitted(Visit visit) {
        return SUBMITTED.of(visit.id().value(), visit.space());
    }

    static Thing<VisitContent> draft(Visit visit) {
        return DRAFT.of(visit.id().value(), visit.space());
    }

    static Topic topic(Visit visit, String kind) {
        return Topic.of(visit.space(), kind, visit.id().value());
    }

    /** By number only: the trail is read by people who may not read the note. */
    static Subject subject(Visit visit) {
        return Subject.of("visit", visit.id().value(), "第" + visit.number() + "回");
    }
}
