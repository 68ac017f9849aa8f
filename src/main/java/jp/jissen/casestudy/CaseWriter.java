package jp.jissen.casestudy;

import java.time.Clock;

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

/** Puts what the office entered into a page, with its history, and hands pages to the company. */
@Component
class CaseWriter {

    /** Everything that the office saved. */
    private static final Shape<CaseText> SAVED = new Shape<>("case", Audience.OFFICE_ALONE, CaseText.class);
    /** What the company was given to check, version by version. */
    private static final Shape<CaseText> GIVEN = new Shape<>("case.given", Audience.NO_EXPERT, CaseText.class);

    private final CasePages pages;
    private final CaseContents contents;
    private final Revisions revisions;
    private final CaseDeadline deadline;
    private final Rights rights;
    private final People people;
    private final AuditTrail trail;
    private final News news;
    private final Today today;
    private final Clock clock;

    CaseWriter(CasePages pages, CaseContents contents, Revisions revisions, CaseDeadline deadline, Rights rights, People people,
            AuditTrail trail, News news, Today today, Clock clock) {
        this.pages = pages;
        this.contents = contents;
        this.revisions = revisions;
        this.deadline = deadline;
        this.rights = rights;
        this.people = people;
        this.trail = trail;
        this.news = news;
        this.today = today;
        this.clock = clock;
    }

    /** The page, locked until the transaction ends. @throws Absent when there is none or the actor has none of the roles for it */
    CasePage writable(CasePageId id, Role... roles) {
        var page = pages.lock(id.value()).orElseThrow(Absent::new);
        rights.require(page.space(), roles);
        return page;
    }

    /** As {@link #writable(CasePageId, Role...)}, for the office. @throws Stale when somebody else has changed it since {@code version} */
    CasePage writable(CasePageId id, long version) {
        var page = writable(id, Role.COORDINATOR);
        if (page.version() != version) {
            throw stale(page);
        }
        return page;
    }

    Stale stale(CasePage page) {
        return new Stale(people.name(page.savedBy()), page.savedAt());
    }

    void begin(CasePage page, CasePrefill.Begun begun) {
        pages.saveAndFlush(page);
        contents.add(new Manuscript(page, begun.text(), begun.origins()));
        revisions.begin(saved(page), begun.text());
        trail.record("case.begun", subject(page), page.space());
        news.tell(topic(page));
    }

    /** Changes the words; what the company has already, it gets anew. @throws Refusal once the page is final, and when the company would get it with something missing */
    void write(CasePage page, CaseText now, Keeping keeping) {
        page.requireOpen();
        var manuscript = contents.manuscript(page);
        var before = manuscript.text();
        if (before.equals(now)) {
            return;
        }
        manuscript.write(now);
        keeping.keep(revisions, saved(page), before, now);
        if (page.state() == CaseState.CHECKING || page.state() == CaseState.AGREED) {
            requireComplete(now);
            hand(page, now);
        } else if (page.state() == CaseState.ANSWERED) {
            page.revised(!now.equals(reachedCompany(page)));
        }
        written(page, "case.saved");
    }

    /** How a change goes into the history. */
    @FunctionalInterface
    interface Keeping {

        void keep(Revisions revisions, Thing<CaseText> page, CaseText before, CaseText now);
    }

    /** The text that the company was given last. */
    CaseText reachedCompany(CasePage page) {
        return revisions.newest(given(page), false, 0, 1).getFirst().body();
    }

    /** Asks the company to check the page as it is. */
    void give(CasePage page) {
        page.requireToGive();
        var manuscript = contents.manuscript(page);
        requireComplete(manuscript.text());
        manuscript.share();
        hand(page, manuscript.text());
        written(page, "case.given");
    }

    private void hand(CasePage page, CaseText text) {
        var on = today.date();
        page.give(on, deadline.of(page, on));
        if (page.submission() == 1) {
            revisions.begin(given(page), text);
        } else {
            revisions.saved(given(page), reachedCompany(page), text);
        }
    }

    /** @throws Refusal for the first block that no page goes out without */
    static void requireComplete(CaseText text) {
        text.missing().stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
    }

    void setAside(CasePage page, CaseText mine) {
        revisions.setAside(saved(page), mine);
    }

    /** To be called after every change: trail, news, and the version that goes with the next one. */
    void written(CasePage page, String action) {
        page.saved(by(), clock.instant());
        trail.record(action, subject(page), page.space());
        news.tell(topic(page));
        pages.saveAndFlush(page);
    }

    private static AccountId by() {
        return Acting.person().accountId();
    }

    static Thing<CaseText> saved(CasePage page) {
        return SAVED.of(page.id().value(), page.space());
    }

    static Thing<CaseText> given(CasePage page) {
        return GIVEN.of(page.id().value(), page.space());
    }

    private static Topic topic(CasePage page) {
        return Topic.of(page.space(), CaseService.NEWS, page.id().value());
    }

    /** Without its alias: the trail tells whose page it is by its space, and must not tell what it is called in print. */
    private static Subject subject(CasePage page) {
        return Subject.of("case", page.id().value(), "事例原稿");
    }
}
