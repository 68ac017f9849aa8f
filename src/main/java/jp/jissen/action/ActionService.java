package jp.jissen.action;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Rights;
import jp.jissen.access.Roles;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.base.Today;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyService;
import jp.jissen.programme.Period;

/** A company's promises: read and added to by its people, its experts and the office; ticked off by whose they are and by those who look after them. */
@Service
public class ActionService {

    /** The kind of news that a promise has changed. */
    public static final String NEWS = "action";

    private final ActionItems items;
    private final ActionWriter writer;
    private final ActionReader reader;
    private final Sides.Finder sides;
    private final CompanyService companies;
    private final Rights rights;
    private final Clock clock;

    ActionService(ActionItems items, ActionWriter writer, ActionReader reader, Sides.Finder sides, CompanyService companies, Rights rights, Clock clock) {
        this.items = items;
        this.writer = writer;
        this.reader = reader;
        this.sides = sides;
        this.companies = companies;
        this.rights = rights;
        this.clock = clock;
    }

    /** The first of the company's promises: the open ones by their day, then the closed ones, the latest first. @throws Absent when the company is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ActionRow> first(CompanyId company, ActionFilter filter, int most) {
        return reader.rows(items.page(companies.get(company).space().value(), filter.closed(), filter.owner(), PageRequest.of(0, most)));
    }

    /** How many the filter lets through. @throws Absent when the company is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public long count(CompanyId company, ActionFilter filter) {
        return items.count(companies.get(company).space().value(), filter.closed(), filter.owner());
    }

    /** Everything that was promised in the things, closed or not. @throws Absent when the company is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ActionRow> ofSources(CompanyId company, String kind, Collection<UUID> sources) {
        return reader.rows(items.ofSources(companies.get(company).space().value(), kind, sources));
    }

    /** Everything that was promised elsewhere than in a thing, on a day of the period, closed or not. @throws Absent when the company is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ActionRow> byHand(CompanyId company, Period made) {
        return reader.rows(items.byHand(companies.get(company).space().value(), made.from().atStartOfDay(Today.ZONE).toInstant(), made.until().plusDays(1).atStartOfDay(Today.ZONE).toInstant()));
    }

    /** @throws Absent when there is none or it is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public ActionRow get(ActionItemId id) {
        var item = items.findById(id.value()).orElseThrow(Absent::new);
        rights.require(item.space(), ActionWriter.READERS);
        return reader.row(item);
    }

    /** A promise that was made elsewhere than in a visit. @throws Absent when the company is not for the actor */
    @RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.EXPERT, Roles.COORDINATOR})
    @Transactional
    public ActionRow add(CompanyId company, Promise promise) {
        var item = writer.make(companies.get(company), promise);
        writer.begin(item);
        writer.record("action.added", item);
        return reader.row(item);
    }

    /**
     * Other words, another side or another day. What the source says it keeps saying.
     *
     * @throws Refusal unless the actor wrote it or is of the office
     * @throws Stale when somebody else has changed it since {@code version}
     */
    @RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.EXPERT, Roles.COORDINATOR})
    @Transactional
    public ActionRow change(ActionItemId id, Promise promise, long version) {
        return write(id, version, "action.changed", "refusal.promise.change", ActionRow.May::change, item -> item.promise(promise));
    }

    /**
     * It is done; the list says who has said so.
     *
     * @throws Refusal when it is for another side to say, or was given up
     * @throws Stale when somebody else has changed it since {@code version}
     */
    @RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.EXPERT, Roles.COORDINATOR})
    @Transactional
    public ActionRow done(ActionItemId id, long version) {
        return write(id, version, "action.done", "refusal.promise.tick", ActionRow.May::tick, item -> item.done(ActionWriter.by(), clock.instant()));
    }

    /** Not done after all, or not given up. @throws Refusal and @throws Stale as {@link #done} */
    @RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.EXPERT, Roles.COORDINATOR})
    @Transactional
    public ActionRow reopen(ActionItemId id, long version) {
        return write(id, version, "action.reopened", "refusal.promise.tick", ActionRow.May::tick, ActionItem::reopen);
    }

    /**
     * 取りやめ, with its reason.
     *
     * @throws Refusal without a reason, when it is closed already, or unless the actor wrote it, is the expert or of the office
     * @throws Stale when somebody else has changed it since {@code version}
     */
    @RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.EXPERT, Roles.COORDINATOR})
    @Transactional
    public ActionRow drop(ActionItemId id, String reason, long version) {
        return write(id, version, "action.dropped", "refusal.promise.drop", may -> may.drop(), item -> item.drop(reason, ActionWriter.by(), clock.instant()));
    }

    private ActionRow write(ActionItemId id, long version, String action, String refusal, Predicate<ActionRow.May> allowed, Consumer<ActionItem> change) {
        var item = writer.writable(id, version);
        if (!allowed.test(sides.find().may(item))) {
            throw new Refusal(refusal);
        }
        var before = item.body();
        change.accept(item);
        if (!before.equals(item.body())) {
            writer.saved(item, before);
            writer.record(action, item);
        }
        return reader.row(item);
    }
}
