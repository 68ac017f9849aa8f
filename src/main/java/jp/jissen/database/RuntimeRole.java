package jp.jissen.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Warns when the program works as a role for which row security does not hold: nothing else would show it. */
@Component
class RuntimeRole {
    private static final Logger LOG = LoggerFactory.getLogger(RuntimeRole.class);
    /** Of the session, not the current role: what the session may become, injected SQL may become too. */
    private static final String QUERY = """
            select rolname, rolsuper, rolbypassrls,
                   exists (select from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                           and pg_has_role(session_user, relowner, 'MEMBER')) as owner
            from pg_roles where rolname = session_user""";

    private final ObjectProvider<DataSource> dataSource;

    RuntimeRole(ObjectProvider<DataSource> dataSource) {
        this.dataSource = dataSource;
    }

    /** Only now: the migrations of this start may have made tables in the role's name. */
    @EventListener(ApplicationStartedEvent.class)
    void check() throws SQLException {
        DataSource pool = dataSource.getIfAvailable();
        if (pool != null) {
            try (Connection connection = pool.getConnection()) {
                String warning = warning(connection);
                if (!warning.isEmpty()) {
                    LOG.warn(warning);
                }
            }
        }
    }

    /** One sentence, or nothing for a role that is as it should be. */
    static String warning(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet role = statement.executeQuery(QUERY)) {
            role.next();
            String power = role.getBoolean("rolsuper") ? "superuser"
                    : role.getBoolean("rolbypassrls") ? "bypass"
                    : role.getBoolean("owner") ? "owner" : "";
            if (power.isEmpty()) {
                return "";
            }
            RefusalTexts texts = RefusalTexts.ofThisJvm();
            return texts.sentence("warning.role", role.getString("rolname"), texts.sentence("warning.role." + power));
        }
    }
}
