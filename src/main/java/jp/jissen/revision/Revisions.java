package jp.jissen.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AccountId;
import jp.jissen.access.Acting;
import jp.jissen.access.Actor;
import jp.jissen.base.Ids;
import jp.jissen.base.Refusal;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The versions of things, written in the transaction of what they tell. Services call it after their own guard, and hold
 * the thing's lock, so that its numbers go up one by one.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Revisions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate jdbc;
    private final EntityManager entities;
    private final Clock clock;

    Revisions(JdbcTemplate jdbc, EntityManager entities, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
    }

    /** The thing is new. */
    public <T extends Record> void begin(Thing<T> thing, T now) {
        add(thing, 1, Way.SAVED, null, now);
    }

    /** The thing was saved. Nothing is written when nothing changed. */
    public <T extends Record> void saved(Thing<T> thing, T before, T now) {
        changed(thing, Way.SAVED, null, before, now);
    }

    /** @param origin the version it went back to */
    public <T extends Record> void restored(Thing<T> thing, int origin, T before, T now) {
        changed(thing, Way.RESTORED, origin, before, now);
    }

    /** @param undone as {@link #undo} made it */
    public <T extends Record> void undone(Thing<T> thing, Undone<T> undone, T before) {
        changed(thing, Way.UNDONE, undone.number(), before, undone.body());
    }

    /** Keeps what somebody had written and gave up for what somebody else had saved. */
    public <T extends Record> void setAside(Thing<T> thing, T mine) {
        add(thing, next(thing), Way.ASIDE, null, mine);
    }

    /** The newest first. @param mayWrite whether the reader may write the thing; to others nobody's given up input is shown */
    public <T extends Record> List<Revision<T>> newest(Thing<T> thing, boolean mayWrite, int offset, int limit) {
        return jdbc.query("select * from revision where space_id = ? and subject_kind = ? and subject_id = ? and (? or way <> 'ASIDE') order by number desc offset ? limit ?",
                (row, index) -> revision(thing.shape(), row), thing.space().value(), thing.shape().kind(), thing.id(), mayWrite, offset, limit);
    }

    public <T extends Record> Optional<Revision<T>> get(Thing<T> thing, int number) {
        return jdbc.query("select * from revision where space_id = ? and subject_kind = ? and subject_id = ? and number = ?",
                (row, index) -> revision(thing.shape(), row), thing.space().value(), thing.shape().kind(), thing.id(), number).stream().findFirst();
    }

    /**
     * What the thing would be without the acting person's own last change of it.
     *
     * @param now what is saved now; what others have changed since stays as they left it
     * @throws Refusal when the person has changed nothing, or others have changed all of it since
     */
    public <T extends Record> Undone<T> undo(Thing<T> thing, T now) {
        var mine = jdbc.query("select * from revision where space_id = ? and subject_kind = ? and subject_id = ? and account_id = ? and way <> 'ASIDE' order by number desc limit 1",
                (row, index) -> revision(thing.shape(), row), thing.space().value(), thing.shape().kind(), thing.id(), Acting.person().accountId().value()).stream().findFirst();
        var before = mine.flatMap(one -> jdbc.query("select * from revision where space_id = ? and subject_kind = ? and subject_id = ? and number < ? and way <> 'ASIDE' order by number desc limit 1",
                (row, index) -> revision(thing.shape(), row), thing.space().value(), thing.shape().kind(), thing.id(), one.number()).stream().findFirst());
        if (before.isEmpty()) {
            throw new Refusal("refusal.undo.nothing");
        }
        var reversal = Reversal.of(tree(mine.get().body()), tree(before.get().body()), tree(now));
        if (reversal.result().equals(tree(now))) {
            throw new Refusal("refusal.undo.changed");
        }
        return new Undone<>(mine.get().number(), read(thing.shape(), reversal.result()), reversal.partly());
    }

    private <T extends Record> void changed(Thing<T> thing, Way way, @Nullable Integer origin, T before, T now) {
        if (tree(before).equals(tree(now))) {
            return;
        }
        var number = next(thing);
        if (number == 1) {   // it is older than its history
            write(thing, 1, Way.SAVED, null, before, null, null);
            number = 2;
        }
        add(thing, number, way, origin, now);
    }

    private <T extends Record> int next(Thing<T> thing) {
        return jdbc.queryForObject("select coalesce(max(number), 0) + 1 from revision where space_id = ? and subject_kind = ? and subject_id = ?", Integer.class,
                thing.space().value(), thing.shape().kind(), thing.id());
    }

    private <T extends Record> void add(Thing<T> thing, int number, Way way, @Nullable Integer origin, T body) {
        write(thing, number, way, origin, body, Timestamp.from(clock.instant()), Acting.actor().orElse(null));
    }

    private <T extends Record> void write(Thing<T> thing, int number, Way way, @Nullable Integer origin, T body, @Nullable Timestamp at, @Nullable Actor by) {
        entities.flush();   // the space may be as new as the thing
        jdbc.update("""
                insert into revision (id, space_id, audience, subject_kind, subject_id, number, way, origin, at, account_id, by_name, format, body)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""",
                Ids.next(), thing.space().value(), thing.shape().audience().name(), thing.shape().kind(), thing.id(), number, way.name(), origin, at,
                by == null ? null : by.accountId().value(), by == null ? "" : by.displayName(), thing.shape().format(), JSON.writeValueAsString(body));
    }

    private static <T extends Record> Revision<T> revision(Shape<T> shape, ResultSet row) throws SQLException {
        var body = (ObjectNode) JSON.readTree(row.getString("body"));
        var format = row.getInt("format");
        var at = row.getTimestamp("at");
        var account = row.getObject("account_id", UUID.class);
        return new Revision<>(row.getInt("number"), Way.valueOf(row.getString("way")), row.getObject("origin", Integer.class), at == null ? null : at.toInstant(),
                account == null ? null : new AccountId(account), row.getString("by_name"), read(shape, format < shape.format() ? shape.upgrade().apply(format, body) : body));
    }

    private static JsonNode tree(Record body) {
        return JSON.valueToTree(body);
    }

    private static <T extends Record> T read(Shape<T> shape, JsonNode body) {
        return JSON.treeToValue(body, shape.body());
    }
}
