package jp.jissen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a folder from one start to the next. */
class EmbeddedFolderTest {
    @TempDir
    private Path folder;

    @Test
    void aRestartKeepsDataAndPasswords() throws Exception {
        Logins first = TestFolders.openAndNote(folder, "kept");
        try (EmbeddedDatabase database = TestFolders.open(folder)) {
            assertThat(database.server().logins()).isEqualTo(first);
            assertThat(TestFolders.note(database)).isEqualTo("kept");
        }
    }

    @Test
    void everyFolderHasPasswordsOfItsOwn(@TempDir Path other) throws Exception {
        Logins here = TestFolders.openAndNote(folder, "here");
        try (EmbeddedDatabase there = EmbeddedDatabase.open(other, TestFolders.QUICK)) {
            Logins logins = there.server().logins();
            assertThat(Stream.of(here, logins)
                    .flatMap(all -> Stream.of(all.superuser(), all.migrate(), all.app(), all.backup()))
                    .map(Login::password)).doesNotHaveDuplicates().allMatch(password -> password.length() == 43);
        }
    }

    @Test
    void whatACrashLeftHalfMadeIsNotTakenForData() throws Exception {
        Path halfMade = Files.createDirectories(folder.resolve("data" + DatabaseFolder.UNFINISHED + "1"));
        Files.writeString(halfMade.resolve("PG_VERSION"), PostgresBinaries.MAJOR + "\n");
        Files.writeString(folder.resolve("password" + DatabaseFolder.UNFINISHED), "old");
        TestFolders.openAndNote(folder, "new");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(
                "lock", "secrets.properties", "data", "postgres.log", "last-output.log");
    }

    @Test
    void aPathWithBlanksAndKanjiWorks() {
        EmbeddedDatabase.open(folder.resolve("実践 フォルダー"), TestFolders.QUICK).close();
    }

    @Test
    void programsAreUnpackedWholeAndOnce() throws IOException {
        Path home = PostgresBinaries.in(folder, Platform.current(), false);
        assertThat(home.resolve("bin/initdb")).isExecutable();
        assertThat(folder.toFile().list()).containsExactly(home.getFileName().toString());
        Files.writeString(home.resolve("mark"), "first");
        assertThat(PostgresBinaries.in(folder, Platform.current(), false).resolve("mark")).hasContent("first");
    }

    @Test
    void aProcessThatMerelyBearsTheNumberOfTheOldServerIsLeftAlone() throws Exception {
        TestFolders.openAndNote(folder, "mine");
        Process innocent = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(folder.resolve("data/postmaster.pid"),
                    innocent.pid() + "\n" + folder.resolve("data") + "\n1700000000\n5432\n\n127.0.0.1\n\nready\n");
            try (EmbeddedDatabase database = TestFolders.open(folder)) {
                assertThat(TestFolders.note(database)).isEqualTo("mine");
            }
            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroyForcibly();
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "4194304", "not a number"})
    void aNoteThatAPowerCutLeftDoesNotStopTheStart(String content) throws Exception {
        TestFolders.openAndNote(folder, "mine");
        Files.writeString(folder.resolve("data/postmaster.pid"), content);
        try (EmbeddedDatabase database = TestFolders.open(folder)) {
            assertThat(TestFolders.note(database)).isEqualTo("mine");
        }
    }

    @Test
    void aPortThatAnotherProgramTookIsGivenUpForTheNext() throws Exception {
        TestFolders.openAndNote(folder, "any");
        try (DatabaseFolder claimed = DatabaseFolder.claim(folder);
             ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
             ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int next = free.getLocalPort();
            free.close();
            PostgresPrograms programs = new PostgresPrograms(
                    PostgresBinaries.in(TestFolders.BINARIES, Platform.current(), false), claimed.lastOutput(), Platform.current());
            Iterator<Integer> ports = List.of(taken.getLocalPort(), next).iterator();
            Postmaster postmaster = Postmaster.start(claimed, programs, ports::next);
            assertThat(postmaster.port()).isEqualTo(next);
            postmaster.stop();
        }
    }

    @Test
    void indexesSortedByAnotherIcuAreBuiltAnew() throws Exception {
        String index;
        try (EmbeddedDatabase database = TestFolders.open(folder); Connection superuser = TestFolders.superuser(database)) {
            Sql.run(superuser, "create table word (w text primary key)");
            index = Sql.text(superuser, "select pg_relation_filenode('word_pkey')");
            Sql.run(superuser, "update pg_database set datcollversion = '1' where datname = 'jissen'");
        }
        try (EmbeddedDatabase database = TestFolders.open(folder); Connection superuser = TestFolders.superuser(database)) {
            assertThat(Sql.text(superuser, "select pg_relation_filenode('word_pkey')")).isNotEqualTo(index);
            assertThat(Sql.text(superuser, """
                    select datcollversion = pg_database_collation_actual_version(oid) from pg_database where datname = 'jissen'"""))
                    .isEqualTo("t");
            index = Sql.text(superuser, "select pg_relation_filenode('word_pkey')");
        }
        try (EmbeddedDatabase database = TestFolders.open(folder); Connection superuser = TestFolders.superuser(database)) {
            assertThat(Sql.text(superuser, "select pg_relation_filenode('word_pkey')")).isEqualTo(index);
        }
    }

    @Test
    void theServersLogStaysSmallAndTellsNothingThatPeopleTyped() throws Exception {
        Path log = folder.resolve("postgres.log");
        try (EmbeddedDatabase database = TestFolders.open(folder);
             Connection app = database.server().connect("jissen", database.server().logins().app())) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> Sql.run(app, "select 'typed words'::int"));
        }
        assertThat(log).content().contains("ready to accept connections").doesNotContain("typed words");
        Files.writeString(log, "x".repeat(1024 * 1024 + 1));
        TestFolders.open(folder).close();
        assertThat(Files.size(log)).isLessThan(10_000);
        assertThat(folder.resolve("postgres.log.1")).hasSize(1024 * 1024 + 1);
    }
}
