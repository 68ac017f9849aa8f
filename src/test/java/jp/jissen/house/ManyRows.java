package jp.jissen.house;

import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import jp.jissen.TestDatabase;
import jp.jissen.testing.Neighbour;

/** Copies of a company with everything around it, written past the program and taken away afterwards. */
final class ManyRows implements AutoCloseable {

    /** Years are few: so many editions at most. */
    private static final int EDITIONS = 40;
    /** What is copied, in this order: the new ids follow from the number of the copy and the kind of thing. */
    private static final Map<String, Copy> COPIES = new LinkedHashMap<>();

    static {
        copy("space", "id = :space", "id", "space");
        copy("company", "space_id = :space", "id", "company", "space_id", "space");
        copy("enrolment", "id = :enrolment", "id", "enrolment", "space_id", "space", "company_id", "company");
        copy("account", "id = :account", "id", "account", "user_name", "text:many");
        copy("participant", "id = :participant", "id", "participant", "space_id", "space", "enrolment_id", "enrolment", "account_id", "account");
        copy("role_grant", "account_id = :account and space_id = :space", "id", "grant", "account_id", "account", "space_id", "space");
        copy("expert_assignment", "enrolment_id = :enrolment", "id", "assignment", "space_id", "space", "enrolment_id", "enrolment");
        copy("attendance", "participant_id = :participant", "id", "attendance", "space_id", "space", "enrolment_id", "enrolment", "participant_id", "participant");
        copy("register", "space_id = :space", "id", "register", "space_id", "space", "company_id", "company");
        copy("asset", "id = :asset", "id", "asset", "number", "number");
        copy("asset_control", "asset_id = :asset and control = '5.9'", "id", "control", "asset_id", "asset");
        copy("job", "asked_by = :account and space_id = :space", "id", "job", "space_id", "space");
        copy("mail", "account_id = :account and space_id = :space", "id", "mail", "space_id", "space");
        copy("action_item", "id = :promise", "id", "promise", "owner", "sql:case n % 2 when 0 then 'COMPANY' else 'EXPERT' end");
        copy("programme_session", "id = :session", "id", "session", "number", "number");
        copy("session_phase", "session_id = :session and position = 1", "id", "phase", "session_id", "session");
        copy("session_homework", "id = :homework", "id", "homework", "session_id", "session");
        copy("audit_entry", "id = (select id from audit_entry where space_id = :space order by at, id limit 1)", "id", "audit");
    }

    private final JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(TestDatabase.shared().url(), TestDatabase.shared().superuser().user(), TestDatabase.shared().superuser().password()));
    private final Map<String, UUID> originals;
    private final Set<String> without;
    private int last = 1;

    ManyRows(Neighbour neighbour) {
        this(neighbour, Set.of());
    }

    /** Companies with their people, and no more sessions or years than there are. */
    static ManyRows ofCompanies(Neighbour neighbour) {
        return new ManyRows(neighbour, Set.of("asset", "asset_control", "job", "mail", "programme_session", "session_phase", "session_homework", "audit_entry", "edition"));
    }

    private ManyRows(Neighbour neighbour, Set<String> without) {
        this.without = without;
        var cast = neighbour.cast();
        originals = Map.of("space", cast.company().space().value(), "enrolment", cast.enrolment().id().value(), "account", cast.participant().account().value(), "participant", cast.participant().id().value(),
                "asset", neighbour.asset().id().value(), "session", neighbour.session().id().value(), "homework", neighbour.homework().value(), "edition", neighbour.edition().id().value(), "promise", neighbour.promise().value());
    }

    /** So many of each in all, the original included. */
    void upTo(int count) {
        COPIES.entrySet().stream().filter(copy -> !without.contains(copy.getKey())).forEach(copy -> copies(copy.getKey(), copy.getValue(), last + 1, count));
        if (!without.contains("edition")) {
            editions(Math.min(count, EDITIONS));
        }
        jdbc.execute("analyze");
        last = count;
    }

    private void editions(int count) {
        copies("space", new Copy("id = (select space_id from edition where id = :edition)", "'id', " + id("edition space")), last + 1, count);
        copies("edition", new Copy("id = :edition", "'id', " + id("edition") + ", 'space_id', " + id("edition space") + ", 'fiscal_year', 2201 - n, 'state', 'CLOSED'"), last + 1, count);
    }

    private void copies(String table, Copy copy, int from, int until) {
        var where = copy.where();
        for (var original : originals.entrySet()) {
            where = where.replaceAll(":" + original.getKey() + "\\b", "'" + original.getValue() + "'");
        }
        jdbc.execute("insert into %1$s select (jsonb_populate_record(null::%1$s, to_jsonb(t) || jsonb_build_object(%2$s))).* from %1$s t, generate_series(%3$d, %4$d) n where %5$s".formatted(table, copy.changes(), from, until, where));
    }

    @Override
    public void close() {
        jdbc.execute((Connection connection) -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
                for (var table : COPIES.keySet()) {
                    statement.execute("delete from " + table + " where id in (select " + id(kind(table)) + " from generate_series(2, " + last + ") n)");
                }
                statement.execute("delete from space where id in (select " + id("edition space") + " from generate_series(2, " + last + ") n)");
                statement.execute("delete from edition where id in (select " + id("edition") + " from generate_series(2, " + last + ") n)");
            }
            return null;
        });
    }

    private static String kind(String table) {
        return COPIES.get(table).changes().replaceAll("^'id', md5\\('(.*?) ' .*", "$1");
    }

    private static String id(String kind) {
        return "md5('" + kind + " ' || n)::uuid";
    }

    private static void copy(String table, String where, String... changes) {
        var object = new StringBuilder();
        for (var i = 0; i < changes.length; i += 2) {
            var value = changes[i + 1].equals("number") ? "100000 + n" : changes[i + 1].startsWith("sql:") ? changes[i + 1].substring(4) : changes[i + 1].startsWith("text:") ? "'" + changes[i + 1].substring(5) + "' || n" : id(changes[i + 1]);
            object.append(i == 0 ? "" : ", ").append("'").append(changes[i]).append("', ").append(value);
        }
        COPIES.put(table, new Copy(where, object.toString()));
    }

    private record Copy(String where, String changes) {
    }
}
