package jp.jissen.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.jissen.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Where the program finds its database, and what it leaves when it ends. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseStartTest {
    @Test
    void withoutAnAddressTheProgramBringsItsOwnDatabaseAndClosesItLast(@TempDir Path folder, CapturedOutput output) throws Exception {
        TestFolders.linkPrograms(folder);
        try (ConfigurableApplicationContext context = start("--jissen.database.folder=" + folder);
             Connection connection = context.getBean(DataSource.class).getConnection()) {
            assertThat(Sql.text(connection, "select current_user || '@' || current_database()")).isEqualTo("jissen_app@jissen");
            assertThat(Sql.text(connection, "select tableowner from pg_tables where tablename = 'flyway_schema_history'"))
                    .isEqualTo("jissen_owner");
            assertThat(folder.resolve("data/postmaster.pid")).exists();
        }
        assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
        DatabaseFolder.claim(folder).close();
        assertThat(complaints(output)).isEmpty();
    }

    @Test
    void withAnAddressNothingIsStartedBesideIt(@TempDir Path folder) throws Exception {
        TestDatabase database = TestDatabase.create("external");
        try (ConfigurableApplicationContext context = start("--jissen.database.folder=" + folder,
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.app().user(), "--spring.datasource.password=" + database.app().password(),
                "--spring.flyway.user=" + database.migrate().user(), "--spring.flyway.password=" + database.migrate().password());
             Connection connection = context.getBean(DataSource.class).getConnection()) {
            assertThat(Sql.text(connection, "select current_database()")).isEqualTo(database.name());
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aProgramThatIsToldToEndLeavesNoServerAndNoStackTrace(@TempDir Path folder) throws Exception {
        TestFolders.linkPrograms(folder);
        Process program = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), StartingProgram.class.getName(),
                "--jissen.database.folder=" + folder, "--server.port=0").redirectErrorStream(true).start();
        BufferedReader output = program.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.equals(StartingProgram.STARTED)) {
                assertThat(folder.resolve("data/postmaster.pid")).exists();
                program.toHandle().destroy();
            }
        }
        assertThat(program.waitFor()).as(said.toString()).isEqualTo(143);
        assertThat(said.toString()).doesNotContain("\tat ", " WARN ", " ERROR ");
        assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
        assertThat(Files.readString(folder.resolve("postgres.log"))).endsWith("database system is shut down\n");
    }

    @Test
    void onlyATooPowerfulRoleIsWarnedAbout() throws Exception {
        TestDatabase database = TestDatabase.create("roles");
        try (Connection owner = database.connect(database.migrate())) {
            assertThat(RuntimeRole.warning(owner)).as("no table yet").isEmpty();
            Sql.run(owner, "set role jissen_owner");
            Sql.run(owner, "create table held (n int)");
            assertThat(RuntimeRole.warning(owner)).contains("jissen_migrate");
        }
        for (Login login : List.of(database.superuser(), database.backup(), database.migrate())) {
            try (Connection connection = database.connect(login)) {
                assertThat(RuntimeRole.warning(connection)).contains(login.user());
            }
        }
        try (Connection app = database.connect(database.app())) {
            assertThat(RuntimeRole.warning(app)).isEmpty();
        }
    }

    @Test
    void theWarningIsLoggedWhenTheProgramHasStarted(CapturedOutput output) {
        TestDatabase database = TestDatabase.create("powerful");
        start("--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.superuser().user(),
                "--spring.datasource.password=" + database.superuser().password()).close();
        assertThat(complaints(output)).singleElement().asString().contains(RefusalTexts.ofThisJvm().sentence("warning.role.superuser"));
    }

    /** Without what JUnit says about the links it finds in the folders of other tests. */
    private static Stream<String> complaints(CapturedOutput output) {
        return output.toString().lines().filter(line -> line.matches(".*\\b(WARN|ERROR)\\b.*")).filter(line -> !line.contains("TempDirectory"));
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return StartingProgram.run(WebApplicationType.NONE, arguments);
    }
}
