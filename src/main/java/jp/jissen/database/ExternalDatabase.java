package jp.jissen.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** A database whose address was given: can it be reached, and may we do there what we need to? */
final class ExternalDatabase {
    static final String URL = "spring.datasource.url";
    static final String USER = "spring.datasource.username";
    static final String PASSWORD = "spring.datasource.password";
    static final String MIGRATE_USER = "spring.flyway.user";
    static final String MIGRATE_PASSWORD = "spring.flyway.password";
    /** ICU as a database's own collation came with 15. */
    static final int OLDEST_VERSION = 15;

    private static final String SECONDS_TO_WAIT = "15";
    private static final String MAY_BECOME_OWNER =
            "select pg_has_role(current_user, oid, 'MEMBER') from pg_roles where rolname = 'jissen_owner'";

    private final String url;

    ExternalDatabase(String url) {
        this.url = url;
    }

    /** @throws StartRefusal if the program or its migrations could not work there */
    static void check(Environment environment) {
        ExternalDatabase database = new ExternalDatabase(environment.getRequiredProperty(URL));
        String user = environment.getProperty(USER);
        String password = environment.getProperty(PASSWORD);
        database.checkVersion(user, password);
        if (environment.getProperty("spring.flyway.enabled", Boolean.class, true)) {
            database.checkMigrate(environment.getProperty(MIGRATE_USER, user), environment.getProperty(MIGRATE_PASSWORD, password));
        }
    }

    private void checkVersion(@Nullable String user, @Nullable String password) {
        try (Connection connection = connect(user, password)) {
            refuseOld(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw refusal(e, user);
        }
    }

    void refuseOld(int version) {
        if (version < OLDEST_VERSION) {
            throw new StartRefusal("external.version", address(), version, OLDEST_VERSION);
        }
    }

    private void checkMigrate(@Nullable String user, @Nullable String password) {
        try (Connection connection = connect(user, password);
             PreparedStatement query = connection.prepareStatement(MAY_BECOME_OWNER);
             ResultSet row = query.executeQuery()) {
            if (!row.next() || !row.getBoolean(1)) {
                throw new StartRefusal("external.migrate", connection.getMetaData().getUserName());
            }
        } catch (SQLException e) {
            throw refusal(e, user);
        }
    }

    private Connection connect(@Nullable String user, @Nullable String password) throws SQLException {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartRefusal("external.foreign", address());
        }
        Properties properties = new Properties();
        properties.setProperty("loginTimeout", SECONDS_TO_WAIT);
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(url, properties);
    }

    private StartRefusal refusal(SQLException e, @Nullable String user) {
        return switch (String.valueOf(e.getSQLState())) {
            case "28P01", "28000" -> new StartRefusal(e, "external.password", address(), String.valueOf(user));
            case "3D000" -> new StartRefusal(e, "external.database", address());
            default -> new StartRefusal(e, "external.unreachable", address(), LastWords.firstLine(e));
        };
    }

    /** Without what follows the question mark: it may hold a password. */
    private String address() {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }
}
