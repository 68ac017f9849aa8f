package jp.jissen.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/** A PostgreSQL server whose superuser is ours: the embedded one, or a container's. */
public record DatabaseServer(String host, int port, Logins logins) {
    /** The database that the program works in. */
    public static final String DATABASE = "jissen";
    static final String LOOPBACK = "127.0.0.1";

    public String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    public Connection connect(String database, Login login) throws SQLException {
        return DriverManager.getConnection(url(database), login.user(), login.password());
    }

    /** Makes the database unless it is there, and sets its roles, rights and passwords to what roles.sql says. */
    public void prepare(String database) throws SQLException {
        try (Connection connection = connect("postgres", logins.superuser())) {
            if (!exists(connection, database)) {
                SqlScript.load("database.sql", Map.of("name", database)).runOn(connection);
            }
        }
        try (Connection connection = connect(database, logins.superuser())) {
            SqlScript.load("roles.sql", Map.of(
                    "migrate_password", logins.migrate().password(),
                    "app_password", logins.app().password(),
                    "backup_password", logins.backup().password())).runOn(connection);
        }
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, database);
            return query.executeQuery().next();
        }
    }
}
