package jp.jissen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import jp.jissen.TestDatabase;
import jp.jissen.house.Visit.Answer;
import jp.jissen.testing.Neighbours;

/** Foreign keys are checked past row security: tries with every one of them to point at a row of company A from company C. */
record PointingOver(TestDatabase database, Neighbours neighbours, Strangers strangers) {

    /** The column beside space_id of each key, and the table it points at. */
    private static final String KEYS = """
            select a.attname as column, target.relname as target from pg_constraint k join pg_class target on target.oid = k.confrelid
            join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
            where k.contype = 'f' and k.conrelid = ?::regclass and a.attname <> 'space_id' and target.relname = any (?)""";

    void tryEveryKeyOf(String table) throws SQLException {
        try (var superuser = Visit.as(database, database.superuser())) {
            var walled = new WallCheck(superuser.connection(), OpenTables.REASONS.keySet(), OpenTables.OF_PERSONS.keySet(), OpenTables.LOOKING_PAST.keySet()).walled();
            for (var key : superuser.rows(KEYS, table, walled.toArray(String[]::new))) {
                tryKey(superuser, table, key);
                superuser.connection().rollback();
            }
        }
    }

    /** C's own row is taken out, then put back by C's participant: as it was, and pointing over the wall. */
    private void tryKey(Visit visit, String table, Map<String, Object> key) throws SQLException {
        var target = (String) key.get("target");
        var own = visit.rows("select t.id, to_jsonb(t)::text as row from " + table + " t where space_id in (?, ?) limit 1", spacesOfC()).getFirst();
        var others = visit.list(UUID.class, "select id from " + target + " where space_id in (?, ?)", spacesOfA()).getFirst();
        visit.change("set local session_replication_role = replica");
        assertThat(visit.change("delete from " + table + " where id = ?", own.get("id")).rows()).isOne();
        visit.change("set local session_replication_role = origin");
        visit.change("set local role jissen_app");
        visit.introduce(strangers.insiderOfC(table));
        var insert = "insert into " + table + " select (jsonb_populate_record(null::" + table + ", ?::jsonb || jsonb_build_object(?::text, ?::text))).*";
        var before = visit.connection().setSavepoint();
        assertThat(visit.change(insert, own.get("row"), "id", own.get("id").toString())).as("%s as it was", table).returns(1, Answer::rows);
        visit.connection().rollback(before);
        assertThat(visit.change(insert, own.get("row"), key.get("column"), others.toString())).as("%s.%s pointing at company A's %s", table, key.get("column"), target)
                .returns(Answer.NO_SUCH_KEY, Answer::state);
    }

    private Object[] spacesOfC() {
        return new Object[] {neighbours.c().cast().company().space().value(), neighbours.c().edition().space().value()};
    }

    private Object[] spacesOfA() {
        return new Object[] {neighbours.a().cast().company().space().value(), neighbours.a().edition().space().value()};
    }
}
