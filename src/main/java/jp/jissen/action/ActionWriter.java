package jp.jissen.action;

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
import jp.jissen.base.Stale;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.CompanyService;
import jp.jissen.live.News;
import jp.jissen.live.Topic;
import jp.jissen.revision.Audience;
import jp.jissen.revision.Revisions;
import jp.jissen.revision.Shape;
import jp.jissen.revision.Thing;

/** Writes promises: each with its history, its entry in the trail, and the news of it. */
@Component
class ActionWriter {

    static final Role[] READERS = {Role.PARTICIPANT, Role.EXECUTIVE, Role.EXPERT, Role.COORDINATOR};
    private static final Shape<ActionVersion> SHAPE = new Shape<>("action", Audience.EVERYBODY, ActionVersion.class);

    private final ActionItems items;
    private final CompanyService companies;
    private final Revisions revisions;
    private final Rights rights;
    private final People people;
    private final AuditTrail trail;
    private final News news;
    private final Clock clock;

    ActionWriter(ActionItems items, CompanyService companies, Revisions revisions, Rights rights, People people, AuditTrail trail, News news, Clock clock) {
        this.items = items;
        this.companies = companies;
        this.revisions = revisions;
        this.rights = rights;
        this.people = people;
        this.trail = trail;
        this.news = news;
        this.clock = clock;
    }

    /** The promise, locked until the transaction ends. @throws Absent when there is none or it is not for the actor */
    ActionItem writable(ActionItemId id) {
        var item = items.lock(id.value()).orElseThrow(Absent::new);
        rights.require(item.space(), READERS);
        return item;
    }

    /** As {@link #writable(ActionItemId)}. @throws Stale when somebody else has changed it since {@code version} */
    ActionItem writable(ActionItemId id, long version) {
        var item = writable(id);
        if (item.version() != version) {
            throw new Stale(people.name(item.savedBy()), item.savedAt());
        }
        return item;
    }

    ActionItem make(CompanyRow company, Promise promise) {
        return new ActionItem(company.space(), company.id(), promise, by(), clock.instant());
    }

    /** It is in the list from now on. */
    void begin(ActionItem item) {
        items.saveAndFlush(item);
        revisions.begin(thing(item), item.body());
        tell(item);
    }

    /** Saves what has become of it. Nothing is written when nothing changed. */
    void saved(ActionItem item, ActionVersion before) {
        saved(item, before, () -> revisions.saved(thing(item), before, item.body()));
    }

    /** As {@link #saved}. @param history writes its entry there */
    void saved(ActionItem item, ActionVersion before, Runnable history) {
        var version = item.version();
        if (!before.equals(item.body())) {
            item.saved(by(), clock.instant());
        }
        history.run();
        if (items.saveAndFlush(item).version() != version) {
            tell(item);
        }
    }

    void record(String action, ActionItem item) {
        trail.record(action, Subject.of("action", item.id().value(), companies.get(item.company()).name()), item.space());
    }

    static Thing<ActionVersion> thing(ActionItem item) {
        return SHAPE.of(item.id().value(), item.space());
    }

    private void tell(ActionItem item) {
        news.tell(Topic.of(item.space(), ActionService.NEWS, item.id().value()));
    }

    static AccountId by() {
        return Acting.person().accountId();
    }
}
