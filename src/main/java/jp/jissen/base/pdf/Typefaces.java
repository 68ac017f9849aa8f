package jp.jissen.base.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

import jp.jissen.base.Refusal;

/**
 * The typefaces that go into a document: BIZ UDPGothic, and for ideographs that it lacks, such as 𠮷, Noto Sans JP. Where
 * they come from is in {@code fonts/README.md}.
 */
@Component
public class Typefaces {

    /** In the order in which a character is looked for. */
    static final String FAMILIES = "'BIZ UDPGothic', 'Noto Sans JP'";

    private static final List<Face> FACES = List.of(new Face("BIZ UDPGothic", 400, "BIZUDPGothic-Regular.ttf"), new Face("BIZ UDPGothic", 700, "BIZUDPGothic-Bold.ttf"),
            new Face("Noto Sans JP", 400, "NotoSansJP-Regular.ttf"), new Face("Noto Sans JP", 700, "NotoSansJP-Bold.ttf"));

    /** Read when first asked for: a start of the program does not wait for it. */
    private static final class Characters {

        private static final List<CmapLookup> PLAIN = of(400);
        private static final List<CmapLookup> BOLD = of(700);

        private static List<CmapLookup> of(int weight) {
            return FACES.stream().filter(face -> face.weight == weight).map(Typefaces::characters).toList();
        }

        static boolean have(int character) {
            return Character.isWhitespace(character) || has(PLAIN, character) && has(BOLD, character);
        }
    }

    private record Face(String family, int weight, String file) {

        InputStream open() {
            return Typefaces.class.getResourceAsStream("/fonts/" + file);
        }
    }

    /** Each character of the text that cannot be printed, once, in the order of the text; empty when all of it can. */
    public String missing(String text) {
        return text.codePoints().filter(character -> !Characters.have(character)).distinct().mapToObj(Character::toString).collect(Collectors.joining(" "));
    }

    /** @throws Refusal that names the characters that cannot be printed */
    public void require(String text) {
        var missing = missing(text);
        if (!missing.isEmpty()) {
            throw new Refusal("refusal.pdf.characters", missing);
        }
    }

    void into(PdfRendererBuilder builder) {
        FACES.forEach(face -> builder.useFont(face::open, face.family, face.weight, FontStyle.NORMAL, true, EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG)));
    }

    private static boolean has(List<CmapLookup> faces, int character) {
        return faces.stream().anyMatch(face -> face.getGlyphId(character) > 0);
    }

    private static CmapLookup characters(Face face) {
        try (var file = face.open(); var font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
