package jp.jissen.casestudy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import jp.jissen.base.Texts;
import jp.jissen.base.pdf.PdfBinder;
import jp.jissen.base.pdf.PdfWriter;
import jp.jissen.base.pdf.Typefaces;

/** The beans that print, without a database, and what can be read from paper. */
final class Printing {

    private static final AnnotationConfigApplicationContext BEANS = new AnnotationConfigApplicationContext(Typefaces.class, PdfWriter.class, PdfBinder.class, Texts.class, SpreadMarkup.class, CasePrint.class, BookMaker.class);

    private Printing() {
    }

    static <T> T bean(Class<T> type) {
        return BEANS.getBean(type);
    }

    static byte[] spread(PrintedCase company, PageMarks marks) {
        var out = new ByteArrayOutputStream();
        bean(CasePrint.class).write(company, marks, out);
        return out.toByteArray();
    }

    /** The text of some pages without blanks and line ends, which are the printer's. @param from counted from 1 */
    static String text(PDDocument pdf, int from, int to) {
        try {
            var reader = new PDFTextStripper();
            reader.setStartPage(from);
            reader.setEndPage(to);
            return plain(reader.getText(pdf));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\u3000]+", "");
    }

    static PDDocument read(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where each character of a page stands, in mm from its top left corner. @param page counted from 1 */
    static List<Glyph> glyphs(PDDocument pdf, int page) {
        var found = new ArrayList<Glyph>();
        try {
            var reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (!text.getUnicode().isBlank()) {
                        found.add(new Glyph(text.getUnicode(), mm(text.getXDirAdj()), mm(text.getXDirAdj() + text.getWidthDirAdj()), mm(text.getYDirAdj())));
                    }
                }
            };
            reader.setStartPage(page);
            reader.setEndPage(page);
            reader.getText(pdf);
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param bottom of the line on which it stands */
    record Glyph(String character, double left, double right, double bottom) {
    }

    private static double mm(float points) {
        return points / 72 * 25.4;
    }
}
