package jp.jissen;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.jissen.database.DatabaseServer;
import jp.jissen.database.Login;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * A database for tests, with the same roles and rights as in production. All tests of a JVM share one server.
 * <pre>
 * &#64;SpringBootTest
 * &#64;ContextConfiguration(initializers = TestDatabase.Shared.class)
 * </pre>
 * gives a test the database that all such tests share; {@link #create} gives an empty one that nobody else has.
 */
public record TestDatabase(DatabaseServer server, String name) {
    private static final AtomicInteger CREATED = new AtomicInteger();
    private static final class SharedHolder {
        private static final TestDatabase SHARED = prepared(DatabaseServer.DATABASE);
    }

    public static TestDatabase shared() {
        return SharedHolder.SHARED;
    }

    /** A new, empty database whose name begins with the given one. */
    public static TestDatabase create(String name) {
        return prepared(name + "_" + CREATED.incrementAndGet());
    }

    /** One at a time: roles belong to the whole server, and PostgreSQL refuses to alter one twice at once. */
    private static synchronized TestDatabase prepared(String name) {
        DatabaseServer server = TestServer.get();
        try {
            server.prepare(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(server, name);
    }

    public String url() {
        return server.url(name);
    }

    public Login app() {
        return server.logins().app();
    }

    public Login migrate() {
        return server.logins().migrate();
    }

    public Login backup() {
        return server.logins().backup();
    }

    public Login superuser() {
        return server.logins().superuser();
    }

    public Connection connect(Login login) throws SQLException {
        return server.connect(name, login);
    }

    /** Makes the program under test work here. */
    public void configure(ConfigurableEnvironment environment) {
        environment.getPropertySources().addFirst(new MapPropertySource("testDatabase", Map.of(
                "spring.datasource.url", url(),
                "spring.datasource.username", app().user(),
                "spring.datasource.password", app().password(),
                "spring.flyway.user", migrate().user(),
                "spring.flyway.password", migrate().password(),
                // many cached contexts share one server
                "spring.datasource.hikari.maximum-pool-size", 5,
                "spring.datasource.hikari.minimum-idle", 0,
                "spring.datasource.hikari.idle-timeout", 10_000)));
    }

    /** Before the program looks for its database. */
    @Order(0)
    public static class Shared implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            shared().configure(context.getEnvironment());
        }
    }
}
