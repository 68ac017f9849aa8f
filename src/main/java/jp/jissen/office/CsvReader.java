package jp.jissen.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

import jp.jissen.base.Refusal;

/**
 * Reads a text with commas in UTF-8 or, when it is none, in Shift_JIS as Windows writes it (MS932, which has 髙 and 﨑).
 * Every cell is a text: what begins like a formula is one too.
 */
final class CsvReader {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private CsvReader() {
    }

    /** @throws Refusal when it is no text, or a quotation mark has no other */
    static List<Line> read(String name, byte[] content) {
        try (var parser = CSVParser.parse(text(name, content), FORMAT)) {
            var lines = new ArrayList<Line>();
            for (var row : parser) {
                var number = Math.toIntExact(row.getRecordNumber());
                TableReader.requireWidth(name, row.size());
                lines.add(new Line(number, row.stream().map(Harmless::read).map(Cell::text).toList()));
            }
            return lines;
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw new Refusal("refusal.roster.csv", name);
        }
    }

    private static String text(String name, byte[] content) {
        var text = decoded(content, StandardCharsets.UTF_8).or(() -> decoded(content, SHIFT_JIS)).orElseThrow(() -> new Refusal("refusal.roster.kind", name));
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n')) {
            throw new Refusal("refusal.roster.kind", name);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Shift_JIS is hardly ever UTF-8 by accident, so UTF-8 is asked first. */
    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException notInThisCharset) {
            return Optional.empty();
        }
    }
}
