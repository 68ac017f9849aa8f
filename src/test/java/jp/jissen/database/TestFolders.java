package jp.jissen.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of embedded databases, as tests open and look at them. */
final class TestFolders {
    static final Path BINARIES = Path.of("target/postgres").toAbsolutePath();
    /** As in production, but for the programs, which are unpacked once for all. */
    static final EmbeddedOptions DURABLE = new EmbeddedOptions(BINARIES, true);
    static final EmbeddedOptions QUICK = EmbeddedOptions.forTests(BINARIES);

    private TestFolders() {
    }

    /** Spares a folder that is opened as in production the unpacking of its own programs. */
    static void linkPrograms(Path folder) throws IOException {
        Path programs = PostgresBinaries.in(BINARIES, Platform.current(), false);
        Files.createSymbolicLink(folder.resolve(programs.getFileName()), programs);
    }

    /** Every file of the folder, or of those named, with what it holds. */
    static Map<Path, String> contents(Path folder, String... names) throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        for (String name : names.length == 0 ? new String[] {""} : names) {
            try (Stream<Path> files = Files.walk(folder.resolve(name))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    contents.put(file, Files.getLastModifiedTime(file) + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }

    static EmbeddedDatabase open(Path folder) {
        return EmbeddedDatabase.open(folder, QUICK);
    }

    /** Opens, leaves a word in a table, closes. */
    static Logins openAndNote(Path folder, String word) throws SQLException {
        try (EmbeddedDatabase database = open(folder); Connection superuser = superuser(database)) {
            Sql.run(superuser, "create table note as select '" + word + "' as word");
            return database.server().logins();
        }
    }

    static String note(EmbeddedDatabase database) throws SQLException {
        try (Connection superuser = superuser(database)) {
            return Sql.text(superuser, "select word from note");
        }
    }

    static StartRefusal refusal(Path folder) {
        try (EmbeddedDatabase opened = open(folder)) {
            throw new AssertionError("opened at " + opened.server().port());
        } catch (StartRefusal refusal) {
            return refusal;
        }
    }

    static Connection superuser(EmbeddedDatabase database) throws SQLException {
        return database.server().connect("jissen", database.server().logins().superuser());
    }
}
