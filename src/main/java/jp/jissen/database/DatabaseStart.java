package jp.jissen.database;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Finds the program its database, before any bean exists: an address that was given is tried out, otherwise the embedded
 * server is opened. So early because a bean that fails later buries the reason under what failed with it.
 */
final class DatabaseStart implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {
    static final String FOLDER = "jissen.database.folder";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (StringUtils.hasText(environment.getProperty(ExternalDatabase.URL))) {
            ExternalDatabase.check(environment);
            return;
        }
        Path folder = Path.of(environment.getProperty(FOLDER, ".jissen"));
        EmbeddedDatabase database = EmbeddedDatabase.open(folder, EmbeddedOptions.standard());
        closeLast(database, context);
        environment.getPropertySources().addFirst(properties(database.server()));
    }

    /** Singletons go in reverse order of registration: the first one leaves after the pool and everything that uses it. */
    private static void closeLast(EmbeddedDatabase database, ConfigurableApplicationContext context) {
        ((DefaultSingletonBeanRegistry) context.getBeanFactory()).registerDisposableBean("embeddedDatabase", database::close);
        SpringApplication.getShutdownHandlers().add(database::close);   // for a start that fails before there are beans
    }

    private static MapPropertySource properties(DatabaseServer server) {
        Login app = server.logins().app();
        Login migrate = server.logins().migrate();
        return new MapPropertySource("embeddedDatabase", Map.of(
                ExternalDatabase.URL, server.url(DatabaseServer.DATABASE),
                ExternalDatabase.USER, app.user(),
                ExternalDatabase.PASSWORD, app.password(),
                ExternalDatabase.MIGRATE_USER, migrate.user(),
                ExternalDatabase.MIGRATE_PASSWORD, migrate.password()));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;   // after those that may still set the address
    }
}
