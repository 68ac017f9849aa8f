package jp.jissen.base.pdf;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.springframework.stereotype.Component;

/** Binds PDFs into one, on the disk: memory holds one of them at a time, and of the whole eight bytes for each object. */
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

    /**
     * Binds the parts in their order into {@code book}; what they have of an outline is left behind, and their structure for
     * screen readers kept.
     */
    public void bind(String title, Locale language, List<Path> parts, List<Mark> outline, Path book, Steps steps) {
        try (var file = new PdfFile(new BufferedOutputStream(Files.newOutputStream(book)))) {
            var pageTree = file.reserve();
            var structure = file.reserve();
            var bound = new ArrayList<PdfPart.Bound>();
            for (var i = 0; i < parts.size(); i++) {
                steps.at(i, parts.size());
                try (var part = Loader.loadPDF(new RandomAccessReadBufferedFile(parts.get(i)), IOUtils.createTempFileOnlyStreamCache())) {
                    bound.add(new PdfPart(file, part, bound.isEmpty() ? 0 : bound.getLast().nextKey()).write(pageTree, structure));
                }
            }
            var pages = bound.stream().flatMap(part -> part.pages().stream()).toList();
            file.object(pageTree, "<< /Type /Pages /Count " + pages.size() + " /Kids [" + references(pages) + "] >>");
            structure(file, structure, bound);
            var outlines = file.reserve();
            items(file, outlines, outline, pages, "/Type /Outlines ");
            var catalog = file.reserve();
            file.object(catalog, "<< /Type /Catalog /Pages " + pageTree + " 0 R /Outlines " + outlines + " 0 R /PageMode /UseOutlines /StructTreeRoot " + structure + " 0 R /MarkInfo << /Marked true >> /Lang "
                    + text(language.getLanguage()) + " /ViewerPreferences << /DisplayDocTitle true >> >>");
            var information = file.reserve();
            file.object(information, "<< /Title " + text(title) + " /Producer (Jissen) >>");
            file.finish(catalog, information);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void structure(PdfFile file, int number, List<PdfPart.Bound> bound) throws IOException {
        var parents = file.reserve();
        file.object(parents, "<< /Kids [" + references(bound.stream().map(PdfPart.Bound::parents).filter(leaf -> leaf > 0).toList()) + "] >>");
        file.object(number, "<< /Type /StructTreeRoot /K [" + references(bound.stream().flatMap(part -> part.top().stream()).toList()) + "] /ParentTree " + parents + " 0 R /ParentTreeNextKey "
                + (bound.isEmpty() ? 0 : bound.getLast().nextKey()) + " >>");
    }

    /** Writes a node of the outline with all below it. @param entries the node's own */
    private static void items(PdfFile file, int number, List<Mark> below, List<Integer> pages, String entries) throws IOException {
        var numbers = below.stream().map(mark -> file.reserve()).toList();
        for (var i = 0; i < below.size(); i++) {
            var mark = below.get(i);
            items(file, numbers.get(i), mark.below(), pages, "/Title " + text(mark.name()) + " /Parent " + number + " 0 R /Dest [" + pages.get(mark.page()) + " 0 R /Fit] "
                    + (i > 0 ? "/Prev " + numbers.get(i - 1) + " 0 R " : "") + (i + 1 < numbers.size() ? "/Next " + numbers.get(i + 1) + " 0 R " : ""));
        }
        file.object(number, "<< " + entries + (below.isEmpty() ? "" : "/First " + numbers.getFirst() + " 0 R /Last " + numbers.getLast() + " 0 R /Count " + shown(below)) + " >>");
    }

    /** All of them are open. */
    private static int shown(List<Mark> marks) {
        return marks.stream().mapToInt(mark -> 1 + shown(mark.below())).sum();
    }

    private static String references(List<Integer> numbers) {
        return numbers.stream().map(number -> number + " 0 R").collect(Collectors.joining(" "));
    }

    private static String text(String text) throws IOException {
        var written = new ByteArrayOutputStream();
        COSWriter.writeString(new COSString(text), written);
        return written.toString(StandardCharsets.ISO_8859_1);
    }
}
