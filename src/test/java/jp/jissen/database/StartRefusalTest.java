package jp.jissen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import jp.jissen.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a person sees when the program does not start. */
@ExtendWith(OutputCaptureExtension.class)
class StartRefusalTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void aFolderInUseIsNamedInTheLanguageOfTheMachine(@TempDir Path folder, CapturedOutput output) throws IOException {
        try (DatabaseFolder held = DatabaseFolder.claim(folder)) {
            refused("--jissen.database.folder=" + folder);
            assertThat(said(output)).singleElement().asString().endsWith(
                    "Another Jissen is using the folder " + held.root() + ": stop it first, or choose another folder with jissen.database.folder.");
        }
    }

    @Test
    void theSameIsSaidInJapanese(@TempDir Path folder, CapturedOutput output) throws IOException {
        Locale.setDefault(Locale.JAPAN);
        try (DatabaseFolder held = DatabaseFolder.claim(folder)) {
            refused("--jissen.database.folder=" + folder);
            assertThat(said(output)).singleElement().asString().contains("フォルダー " + held.root() + " は別の Jissen が使用中です。");
        }
    }

    @Test
    void aFolderThatIsAFileIsRefused(@TempDir Path folder, CapturedOutput output) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        refused("--jissen.database.folder=" + file);
        assertThat(said(output)).singleElement().asString().contains("The folder " + file + " cannot be used for the database");
    }

    @Test
    void aPortInUseIsNamed(CapturedOutput output) throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            refused(at(TestDatabase.create("port"), "--server.port=" + taken.getLocalPort()));
            assertThat(said(output)).singleElement().asString().contains("Port " + taken.getLocalPort() + " is already in use");
        }
    }

    @Test
    void aSchemaThatANewerReleaseChangedIsRefusedAndNotTouched(@TempDir Path newer, CapturedOutput output) throws Exception {
        TestDatabase database = TestDatabase.create("newer");
        Files.writeString(newer.resolve("V999__what_comes_later.sql"), "create table later (n int);");
        Flyway.configure().dataSource(database.url(), database.migrate().user(), database.migrate().password())
                .initSql("SET ROLE jissen_owner").locations("filesystem:" + newer).load().migrate();

        refused(at(database));

        assertThat(said(output)).singleElement().asString().contains("(migration V999__what_comes_later.sql, unknown here)");
        try (Connection backup = database.connect(database.backup())) {
            assertThat(Sql.text(backup, "select string_agg(version, ',') from flyway_schema_history")).isEqualTo("999");
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutItsPassword(CapturedOutput output) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = free.getLocalPort();
        }
        refused("--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + port + "/jissen?password=hidden");
        assertThat(said(output)).singleElement().asString()
                .contains("PostgreSQL at jdbc:postgresql://127.0.0.1:" + port + "/jissen cannot be reached: ").doesNotContain("hidden");
    }

    @Test
    void aWrongPasswordIsCalledThat(CapturedOutput output) {
        refused(at(TestDatabase.shared(), "--spring.datasource.password=wrong"));
        assertThat(said(output)).singleElement().asString().contains("does not accept the name jissen_app with the password given");
    }

    @Test
    void aWrongPasswordForMigrationsIsFoundBeforeTheyBegin(CapturedOutput output) {
        refused(at(TestDatabase.shared(), "--spring.flyway.password=wrong"));
        assertThat(said(output)).singleElement().asString().contains("does not accept the name jissen_migrate with the password given");
    }

    @Test
    void aRoleThatMayNotMigrateIsNamed(CapturedOutput output) {
        TestDatabase database = TestDatabase.shared();
        refused(at(database, "--spring.flyway.user=jissen_app", "--spring.flyway.password=" + database.app().password()));
        assertThat(said(output)).singleElement().asString().contains("The role jissen_app may not change the schema: run roles.sql");
    }

    @Test
    void aMissingDatabaseIsCalledThat(CapturedOutput output) {
        refused(at(TestDatabase.shared(), "--spring.datasource.url=" + TestDatabase.shared().server().url("nowhere")));
        assertThat(said(output)).singleElement().asString().contains("/nowhere has no such database");
    }

    @Test
    void anotherKindOfDatabaseIsRefused(CapturedOutput output) {
        refused("--spring.datasource.url=jdbc:h2:mem:jissen");
        assertThat(said(output)).singleElement().asString().contains("The address jdbc:h2:mem:jissen is not a PostgreSQL address");
    }

    @Test
    void aServerThatIsTooOldIsRefused() {
        ExternalDatabase database = new ExternalDatabase("jdbc:postgresql://db/jissen");
        database.refuseOld(ExternalDatabase.OLDEST_VERSION);
        assertThatExceptionOfType(StartRefusal.class).isThrownBy(() -> database.refuseOld(14))
                .withMessage("PostgreSQL at jdbc:postgresql://db/jissen has version 14, and Jissen needs version 15 or newer.");
    }

    @Test
    void aFullDiskIsCalledThat(@TempDir Path folder) {
        assertThat(DatabaseFolder.unusable(folder, new IOException("No space left on device")).key()).isEqualTo("disk.full");
        assertThat(DatabaseFolder.unusable(folder, new IOException("Input/output error")).key()).isEqualTo("folder.unusable");
    }

    @Test
    void anyOtherFailureIsLeftToSpringBoot(CapturedOutput output) {
        refused(at(TestDatabase.shared(), "--server.port=abc"));
        assertThat(output).contains("APPLICATION FAILED TO START", "server.port");
    }

    @Test
    void aRefusedProgramEndsWithAnErrorCodeAndWithoutAStackTrace(@TempDir Path folder, @TempDir Path other) throws Exception {
        Path said = other.resolve("said");
        try (DatabaseFolder held = DatabaseFolder.claim(folder)) {
            Process program = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1",
                    "-Duser.language=en", "-cp", System.getProperty("java.class.path"), StartingProgram.class.getName(),
                    "--jissen.database.folder=" + held.root()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
            try {
                assertThat(program.waitFor(1, TimeUnit.MINUTES)).as("ended by itself").isTrue();
            } finally {
                program.toHandle().destroy();
            }
            assertThat(program.exitValue()).isEqualTo(1);
            assertThat(said).content().contains("Another Jissen is using the folder").doesNotContain("\tat ", "Exception", StartingProgram.STARTED);
        }
    }

    private static void refused(String... arguments) {
        assertThatThrownBy(() -> StartingProgram.run(WebApplicationType.SERVLET, arguments).close()).isNotNull();
    }

    private static String[] at(TestDatabase database, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.app().user(),
                "--spring.datasource.password=" + database.app().password(),
                "--spring.flyway.user=" + database.migrate().user(),
                "--spring.flyway.password=" + database.migrate().password(),
                "--server.port=0"));
        for (String argument : more) {
            arguments.removeIf(given -> given.startsWith(argument.substring(0, argument.indexOf('=') + 1)));
            arguments.add(argument);
        }
        return arguments.toArray(String[]::new);
    }

    /** The lines that a person must read: everything that is no mere information. */
    private static List<String> said(CapturedOutput output) {
        assertThat(output).doesNotContain("\tat ");
        return output.toString().lines().filter(line -> line.matches(".*\\b(WARN|ERROR)\\b.*")).toList();
    }
}
