package jp.jissen.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The order of texts comes with the programs. Indexes sorted by an older ICU would lose rows without a word, so they are
 * made anew when programs with another ICU meet the data.
 */
final class Collations {
    private static final Logger LOG = LoggerFactory.getLogger(Collations.class);
    private static final String CHANGED_DATABASE = """
            select 'alter database ' || quote_ident(datname) || ' refresh collation version' from pg_database
            where datname = current_database() and datcollversion is distinct from pg_database_collation_actual_version(oid)""";
    private static final String CHANGED_COLLATIONS = """
            select 'alter collation ' || oid::regcollation || ' refresh version' from pg_collation
            where collprovider <> 'd' and collversion is distinct from pg_collation_actual_version(oid)""";

    private Collations() {
    }

    /** @param connection of a superuser, to the database concerned */
    static void follow(Connection connection) throws SQLException {
        List<String> refreshes = new ArrayList<>(statements(connection, CHANGED_DATABASE));
        refreshes.addAll(statements(connection, CHANGED_COLLATIONS));
        if (refreshes.isEmpty()) {
            return;
        }
        LOG.info("These PostgreSQL programs sort texts by another version of ICU; building the indexes anew");
        try (Statement statement = connection.createStatement()) {
            statement.execute("reindex database");
            for (String refresh : refreshes) {
                statement.execute(refresh);
            }
        }
    }

    private static List<String> statements(Connection connection, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
