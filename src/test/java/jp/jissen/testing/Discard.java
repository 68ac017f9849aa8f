package jp.jissen.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import jp.jissen.TestDatabase;

/** Takes editions away with everything that hangs on them, past the program: by the foreign keys, the deepest rows first. */
class Discard {

    private record Reference(String table, String columns, String parent, String parentColumns) {
    }

    private static final String REFERENCES = """
            select c.conrelid::regclass::text as child, c.confrelid::regclass::text as parent,
                   (select string_agg(a.attname, ', ' order by k.n) from unnest(c.conkey) with ordinality k (number, n) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number) as columns,
                   (select string_agg(a.attname, ', ' order by k.n) from unnest(c.confkey) with ordinality k (number, n) join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.number) as parent_columns
            from pg_constraint c where c.contype = 'f'
            """;

    private final JdbcTemplate jdbc;
    private final List<Reference> references;

    Discard(TestDatabase database) {
        jdbc = new JdbcTemplate(new DriverManagerDataSource(database.url(), database.superuser().user(), database.superuser().password()));
        references = jdbc.query(REFERENCES, (row, number) -> new Reference(row.getString("child"), row.getString("columns"), row.getString("parent"), row.getString("parent_columns")));
    }

    /** @param years fiscal years, whose editions go */
    void editions(Collection<Integer> years) {
        var those = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        var spaces = jdbc.queryForList("select space_id from edition where fiscal_year in (" + those + ")", String.class);
        if (spaces.isEmpty()) {
            return;
        }
        var deletes = new ArrayList<String>();
        collect("edition", "fiscal_year in (" + those + ")", new TreeSet<>(), deletes);
        collect("space", "id in (" + spaces.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", ")) + ")", new TreeSet<>(), deletes);
        jdbc.execute((Connection connection) -> {
            inOneGo(connection, deletes);
            return null;
        });
    }

    /** @param path the tables on the way here: no table is its own descendant */
    private void collect(String table, String where, Set<String> path, List<String> deletes) {
        path.add(table);
        references.stream().filter(one -> one.parent().equals(table) && !path.contains(one.table()))
                .forEach(one -> collect(one.table(), "(%s) in (select %s from %s where %s)".formatted(one.columns(), one.parentColumns(), table, where), new TreeSet<>(path), deletes));
        deletes.add("delete from " + table + " where " + where);
    }

    /** What is written once and for all, like the trail, goes too. */
    private static void inOneGo(Connection connection, List<String> deletes) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            for (var delete : deletes) {
                statement.execute(delete);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }
}
