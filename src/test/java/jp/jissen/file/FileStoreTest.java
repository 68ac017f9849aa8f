package jp.jissen.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;

import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.access.Role;
import jp.jissen.base.Absent;
import jp.jissen.programme.EditionRow;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** What the program makes itself goes from the disk to the database and from there to the reader, a chunk at a time. */
@Staged
class FileStoreTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    Stage stage;
    @Autowired
    FileStore files;
    @Autowired
    EntityManager entities;
    @Autowired
    TransactionTemplate transactions;
    @TempDir
    Path folder;

    @Test
    void aLargeFileIsReadAsItWasKeptAndNoneOfItsChunksIsHeld() throws IOException {
        var space = stage.anyEdition().space();
        var book = random("book.pdf", 30 * MEGABYTE + 7);
        var row = stage.as(Persona.COORDINATOR, () -> transactions.execute(transaction -> {
            var kept = files.keep(space, Audience.OFFICE, "事例集.pdf", book, 200L * MEGABYTE);
            assertThat(entities.unwrap(Session.class).getStatistics().getEntityKeys()).as("held").allSatisfy(key -> assertThat(key.toString()).doesNotContain("FileChunk"));
            return kept;
        }));

        assertThat(row).returns(Files.size(book), FileRow::size).returns("application/pdf", FileRow::mediaType);
        assertThat(digest(out -> stage.run(Persona.COORDINATOR, () -> copy(row.id(), out)))).isEqualTo(digest(out -> Files.copy(book, out)));
    }

    @Test
    void whatIsForTheOfficeIsForNobodyElse() throws IOException {
        var edition = stage.anyEdition();
        var row = keep(edition, "事例集.pdf", random("book.pdf", 700_000), FileStore.LARGEST);
        var clerk = stage.person(Role.PARTICIPANT, edition.space());

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.run(clerk, () -> copy(row.id(), OutputStream.nullOutputStream())));
    }

    @Test
    void whoKeepsAFileSaysHowLargeItMayBe() throws IOException {
        var edition = stage.anyEdition();
        var file = random("book.pdf", MEGABYTE + 1);

        Refused.with("refusal.file.large", () -> keep(edition, "事例集.pdf", file, MEGABYTE));
        Refused.with("refusal.file.large", () -> stage.run(Persona.COORDINATOR, () -> transactions.executeWithoutResult(transaction -> files.keep(edition.space(), "資料.pdf", new byte[FileStore.LARGEST + 1]))));
        assertThat(keep(edition, "事例集.pdf", file, MEGABYTE + 1).size()).isEqualTo(MEGABYTE + 1);
    }

    /** The first bytes do not tell a text. */
    @Test
    void aFileFromTheDiskIsWhatItsFirstBytesSay() throws IOException {
        var edition = stage.anyEdition();
        var file = random("book.pdf", 700_000);
        var text = Files.writeString(folder.resolve("text.txt"), "文");
        var nothing = Files.createFile(folder.resolve("nothing.pdf"));

        Refused.with("refusal.file.kind", () -> keep(edition, "図.png", file, FileStore.LARGEST));
        Refused.with("refusal.file.kind", () -> keep(edition, "文.txt", text, FileStore.LARGEST));
        Refused.with("refusal.file.empty", () -> keep(edition, "事例集.pdf", nothing, FileStore.LARGEST));
    }

    private FileRow keep(EditionRow edition, String name, Path file, long largest) {
        return stage.as(Persona.COORDINATOR, () -> transactions.execute(transaction -> files.keep(edition.space(), Audience.OFFICE, name, file, largest)));
    }

    private void copy(FileId file, OutputStream out) {
        transactions.executeWithoutResult(transaction -> files.copy(file, out));
    }

    private Path random(String name, int size) throws IOException {
        var content = new byte[size];
        new Random(7).nextBytes(content);
        var beginning = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(beginning, 0, content, 0, beginning.length);
        return Files.write(folder.resolve(name), content);
    }

    @FunctionalInterface
    private interface Writing {

        void to(OutputStream out) throws IOException;
    }

    private static byte[] digest(Writing writing) {
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            writing.to(out);
            return out.getMessageDigest().digest();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
