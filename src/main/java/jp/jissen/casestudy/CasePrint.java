package jp.jissen.casestudy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import jp.jissen.base.Refusal;
import jp.jissen.base.pdf.Paper;
import jp.jissen.base.pdf.PdfWriter;

/** Writes a company's two pages as PDF. */
@Component
public class CasePrint {

    /** The style sheet of the screen as the printer understands it: what follows the mark is for browsers only, and 1u is 1 mm. */
    private static final String SHEET = "/META-INF/resources/styles/components/spread.css";
    private static final String MARK = "/* Browsers only.";
    private static final Pattern UNITS = Pattern.compile("calc\\(([-0-9.]+) \\* var\\(--u\\)\\)");
    static final String CSS = "@page { size: 210mm 297mm; margin: 0; @bottom-center { content: none; } } html { font-size: 10.5pt; }\n" + style();

    private final SpreadMarkup markup;
    private final PdfWriter writer;

    CasePrint(SpreadMarkup markup, PdfWriter writer) {
        this.markup = markup;
        this.writer = writer;
    }

    /** @throws Refusal when a character cannot be printed; nothing is written then */
    public void write(PrintedCase company, OutputStream out) {
        write(company, PageMarks.NONE, out);
    }

    void write(PrintedCase company, PageMarks marks, OutputStream out) {
        writer.write(new Paper(company.text().alias(), Locale.JAPANESE, CSS, markup.pages(company, "radar", marks)), out);
    }

    private static String style() {
        try (var sheet = CasePrint.class.getResourceAsStream(SHEET)) {
            var whole = new String(sheet.readAllBytes(), UTF_8);
            return UNITS.matcher(whole.substring(0, whole.indexOf(MARK))).replaceAll("$1mm");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
