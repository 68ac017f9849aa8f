package jp.jissen.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The program as far as its start concerns the database: pool, migrations, web server. */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class, TomcatServletWebServerAutoConfiguration.class})
@Import({SchemaGate.class, RuntimeRole.class, StartingProgram.FinalWork.class})
class StartingProgram {
    static final String STARTED = "Started for the test";

    /** Works on the database until the very end, as a scheduler does. */
    record FinalWork(DataSource dataSource) implements DisposableBean {
        @Override
        public void destroy() throws SQLException {
            try (Connection connection = dataSource.getConnection()) {
                Sql.text(connection, "select 1");
            }
        }
    }

    public static void main(String[] arguments) {
        run(WebApplicationType.SERVLET, arguments);
        System.out.println(STARTED);
    }

    static ConfigurableApplicationContext run(WebApplicationType web, String... arguments) {
        return new SpringApplicationBuilder(StartingProgram.class).web(web)
                .properties("spring.flyway.locations=classpath:start-migrations").run(arguments);
    }
}
