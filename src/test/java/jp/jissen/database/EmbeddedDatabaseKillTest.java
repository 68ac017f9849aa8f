package jp.jissen.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What has been acknowledged is there after a kill, of the program alone and of the server with it. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EmbeddedDatabaseKillTest {
    private static final int ROUNDS = 4;
    private static final long SEED = System.nanoTime();

    @TempDir
    private Path folder;
    private final Random random = new Random(SEED);
    private final Set<Long> acknowledged = new TreeSet<>();

    private void makeTable() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder, TestFolders.DURABLE);
             Connection owner = database.server().connect("jissen", database.server().logins().migrate())) {
            Sql.run(owner, "set role jissen_owner");
            Sql.run(owner, "create table number (n bigint primary key)");
            Sql.run(owner, "grant select, insert on number to jissen_app");
        }
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheProgramIsKilled() throws Exception {
        makeTable();
        for (int round = 0; round < ROUNDS; round++) {
            Process program = writeForAWhile(round);
            assertThat(server()).as("the server outlives the program").isPresent();
            readTheRest(program);
            assertEverythingIsThere(round);
        }
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheServerIsKilledToo() throws Exception {
        makeTable();
        for (int round = 0; round < ROUNDS; round++) {
            Process program = writeForAWhile(round);
            server().ifPresent(ProcessHandle::destroyForcibly);
            readTheRest(program);
            assertEverythingIsThere(round);
        }
    }

    @RepeatedTest(3)
    void aProgramKilledWhileItMakesTheDatabaseLeavesNothingInTheWay(@TempDir Path fresh) throws Exception {
        Process program = start(fresh, 0);
        while (unfinished(fresh).isEmpty()) {
            runFor(program, 5);
        }
        runFor(program, random.nextInt(1_000));
        program.destroyForcibly().waitFor();
        System.out.println("killed with " + List.of(fresh.toFile().list()));
        try (EmbeddedDatabase database = EmbeddedDatabase.open(fresh, TestFolders.DURABLE);
             Connection app = database.server().connect("jissen", database.server().logins().app())) {
            assertThat(Sql.text(app, "select 1")).isEqualTo("1");
        }
    }

    /** Kills the program at a random moment after it has acknowledged a random number of rows. */
    private Process writeForAWhile(int round) throws IOException {
        Process program = start(folder, 1_000_000L * round);
        BufferedReader said = program.inputReader();
        for (int lines = 50 + random.nextInt(500); lines > 0; lines--) {
            String line = said.readLine();
            assertThat(line).as("the program ended by itself").isNotNull();
            acknowledge(line);
        }
        program.toHandle().destroyForcibly();   // Process would close the stream with what it has still said
        return program;
    }

    private static List<String> unfinished(Path folder) {
        return Stream.of(folder.toFile().list()).filter(name -> name.startsWith("data" + DatabaseFolder.UNFINISHED)).toList();
    }

    private static void runFor(Process program, int milliseconds) throws InterruptedException {
        assertThat(program.waitFor(milliseconds, TimeUnit.MILLISECONDS)).as("the program ended by itself").isFalse();
    }

    private void readTheRest(Process program) throws IOException, InterruptedException {
        BufferedReader said = program.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            acknowledge(line);
        }
        assertThat(program.waitFor()).isNotZero();
    }

    private void acknowledge(String line) {
        if (line.startsWith(WritingProgram.ACKNOWLEDGED)) {
            acknowledged.add(Long.valueOf(line.substring(WritingProgram.ACKNOWLEDGED.length())));
        }
    }

    private void assertEverythingIsThere(int round) throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder, TestFolders.DURABLE);
             Connection app = database.server().connect("jissen", database.server().logins().app());
             Statement statement = app.createStatement(); ResultSet rows = statement.executeQuery("select n from number")) {
            Set<Long> lost = new TreeSet<>(acknowledged);
            int found = 0;
            while (rows.next()) {
                lost.remove(rows.getLong(1));
                found++;
            }
            assertThat(lost).as("round %d, seed %d", round, SEED).isEmpty();
            System.out.printf("round %d: %d acknowledged, %d there%n", round, acknowledged.size(), found);
        }
    }

    private Optional<ProcessHandle> server() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst()));
    }

    private static Process start(Path folder, long first) throws IOException {
        return new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"),
                WritingProgram.class.getName(), folder.toString(), String.valueOf(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
