package jp.jissen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

/** Every page of everybody loads the journal: it stays small, as it is written. */
class JournalSizeTest {

    private static final int MOST = 12_000;

    @Test
    void theJournalStaysSmall() throws IOException {
        var written = Files.readAllBytes(Path.of("frontend/components/journal.js"));
        var sent = new ByteArrayOutputStream();
        try (var compressed = new GZIPOutputStream(sent)) {
            compressed.write(written);
        }

        System.out.printf("journal.js: %,d bytes as it is written, %,d as it is sent%n", written.length, sent.size());
        assertThat(written.length).isBetween(1_000, MOST);
    }
}
