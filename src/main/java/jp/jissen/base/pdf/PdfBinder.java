package jp.jissen.base.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.springframework.stereotype.Component;

/** Binds PDFs into one, on the disk: memory holds one of them at a time, and of the whole little more than its table of objects. */
@Component
public class PdfBinder {

    /**
     * A line in the outline.
     *
     * @param page counted from 0
     */
    public record Mark(String name, int page, List<Mark> below) {

        public Mark {
            below = List.copyOf(below);
        }
    }

    /** How far it is, in parts. */
    @FunctionalInterface
    public interface Steps {

        void at(long done, long total);
    }

    /** Binds the parts in their order into {@code book}; what they have of an outline is left behind. */
    public void bind(String title, Locale language, List<Path> parts, List<Mark> outline, Path book, Steps steps) {
        try (var whole = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            var merger = new PDFMergerUtility();
            for (var i = 0; i < parts.size(); i++) {
                steps.at(i, parts.size());
                try (var part = Loader.loadPDF(new RandomAccessReadBufferedFile(parts.get(i)), IOUtils.createTempFileOnlyStreamCache())) {
                    part.getDocumentCatalog().setDocumentOutline(null);
                    merger.appendDocument(whole, part);
                }
            }
            entitle(whole, title, language);
            whole.getDocumentCatalog().setDocumentOutline(outline(whole, outline));
            whole.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            whole.save(book.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void entitle(PDDocument whole, String title, Locale language) throws IOException {
        whole.getDocumentInformation().setTitle(title);
        whole.getDocumentInformation().setProducer("Jissen");
        var catalog = whole.getDocumentCatalog();
        catalog.setLanguage(language.getLanguage());
        catalog.setMetadata(null);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static PDDocumentOutline outline(PDDocument whole, List<Mark> marks) {
        var outline = new PDDocumentOutline();
        marks.forEach(mark -> outline.addLast(item(whole, mark)));
        outline.openNode();
        return outline;
    }

    private static PDOutlineItem item(PDDocument whole, Mark mark) {
        var item = new PDOutlineItem();
        item.setTitle(mark.name());
        var page = new PDPageFitDestination();
        page.setPage(whole.getPage(mark.page()));
        item.setDestination(page);
        mark.below().forEach(below -> item.addLast(item(whole, below)));
        return item;
    }
}
