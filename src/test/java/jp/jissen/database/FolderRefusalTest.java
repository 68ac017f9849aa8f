package jp.jissen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders that are not opened, and stay as they were. */
class FolderRefusalTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"19, data.newer", "17, data.older", "9.6, data.older"})
    void dataOfAnotherMajorVersionIsRefusedAndNotTouched(String version, String key) throws Exception {
        TestFolders.openAndNote(folder, "precious");
        Path note = folder.resolve("data/PG_VERSION");
        Files.writeString(note, version + "\n");
        Map<Path, String> before = TestFolders.contents(folder);
        assertThat(TestFolders.refusal(folder).key()).isEqualTo(key);
        assertThat(TestFolders.contents(folder)).isEqualTo(before);

        Files.writeString(note, PostgresBinaries.MAJOR + "\n");
        try (EmbeddedDatabase database = TestFolders.open(folder)) {
            assertThat(TestFolders.note(database)).isEqualTo("precious");
        }
    }

    @Test
    void aDataFolderWithoutDataIsSomebodyElses() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/letter.txt"), "mine");
        assertThat(TestFolders.refusal(folder).key()).isEqualTo("data.unknown");
        assertThat(folder.resolve("data/letter.txt")).hasContent("mine");
    }

    @Test
    void dataWithoutItsPasswordsIsRefused() throws Exception {
        TestFolders.openAndNote(folder, "locked in");
        Path secrets = folder.resolve("secrets.properties");
        Path aside = Files.move(secrets, folder.resolve("copy"));
        assertThat(TestFolders.refusal(folder).key()).isEqualTo("secrets.missing");
        assertThat(secrets).doesNotExist();
        Files.move(aside, secrets);
        TestFolders.open(folder).close();
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThatExceptionOfType(StartRefusal.class).isThrownBy(() -> EmbeddedDatabase.open(file, TestFolders.QUICK))
                .returns("folder.unusable", StartRefusal::key);
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void aFolderThatIsNotOursToWriteIsRefused() throws IOException {
        assumeFalse(new UnixSystem().getUid() == 0, "root may write everywhere");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        assertThat(TestFolders.refusal(folder).key()).isEqualTo("folder.unusable");
    }

    @Test
    void aPathThatAShellWouldReadOtherwiseIsRefused() {
        assertThatExceptionOfType(StartRefusal.class)
                .isThrownBy(() -> EmbeddedDatabase.open(folder.resolve("$(id)"), TestFolders.QUICK))
                .returns("folder.name", StartRefusal::key);
    }

    @Test
    void aPlatformWithoutProgramsIsRefused() {
        assertThatExceptionOfType(StartRefusal.class)
                .isThrownBy(() -> PostgresBinaries.in(folder, new Platform("linux", "s390x", false), false))
                .returns("platform.none", StartRefusal::key)
                .withMessageContaining("linux-s390x");
    }

    @Test
    void aServerThatCannotStartSaysWhyInOneLine() throws Exception {
        TestFolders.openAndNote(folder, "any");
        Files.writeString(folder.resolve("data/postgresql.conf"), "no_such_setting = 1\n", StandardOpenOption.APPEND);
        assertThat(TestFolders.refusal(folder)).returns("start.failed", StartRefusal::key)
                .message().contains(": FATAL:  configuration file").doesNotContain("\n");
        assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
    }
}
