package jp.jissen.base.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.jissen.base.Refusal;

/** What is printed is what was written, with everything inside that a reader needs. */
class PdfWriterTest {

    private static final String NAMES = "𠮷田商店の髙橋さんと山﨑さん";

    private final PdfWriter writer = new PdfWriter(new Typefaces());
    private final PdfBinder binder = new PdfBinder();

    @TempDir
    private Path folder;

    @Test
    void theTextOfThePageIsTheTextThatWasGiven() throws IOException {
        var page = new Markup().element("h1", "", "事例原稿 " + NAMES).element("p", "", "5 < 6 & \"<script>\" は文字のまま。ABC 123 ①〜③").element("p", "strong", NAMES);
        try (var pdf = pdf(new Paper("事例", Locale.JAPANESE, ".strong { font-weight: bold; }", page))) {
            assertThat(text(pdf)).isEqualTo("1\n事例原稿 " + NAMES + "\n5 < 6 & \"<script>\" は文字のまま。ABC 123 ①〜③\n" + NAMES + "\n");
            assertThat(fonts(pdf)).hasSize(3).allMatch(PDFont::isEmbedded).allMatch(font -> font.getName().matches("[A-Z]{6}\\+(BIZUDPGothic|NotoSansJP)-(Regular|Bold)"));
        }
    }

    @Test
    void theDocumentSaysWhatItIsAndCanBeReadAloud() throws IOException {
        var body = new Markup().openAt("first", "h1", "").text("はじめに").close().openAt("second", "h1", "next").text("つづき").close();
        var paper = new Paper("令和7年度 事例集", Locale.JAPANESE, ".next { page-break-before: always; }", body,
                List.of(new Paper.Bookmark("はじめに", "first"), new Paper.Bookmark("つづき", "second")), 7);
        try (var pdf = pdf(paper)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(text(pdf)).isEqualTo("7\nはじめに\n8\nつづき\n");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("令和7年度 事例集");
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("ja");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).extracting("title").containsExactly("はじめに", "つづき");
            var page = pdf.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isBetween(595f, 596f);
            assertThat(page.getHeight()).isBetween(841f, 843f);
        }
    }

    @Test
    void aCharacterThatNoTypefaceHasIsNamedAndNothingIsWritten() {
        var out = new ByteArrayOutputStream();
        var paper = new Paper("", Locale.JAPANESE, "", new Markup().element("p", "", "笑顔😀でꙮ笑顔😀"));
        assertThatThrownBy(() -> writer.write(paper, out)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("refusal.pdf.characters");
            assertThat(refusal.arguments()).containsExactly("😀 ꙮ");
        });
        assertThat(out.size()).isZero();
    }

    @Test
    void charactersOfNamesArePrintable() {
        assertThat(new Typefaces().missing("𠮷髙﨑神邊邉斎齋齊𠮟塚晴﨟祐禰逗葛 ①㈱〜～―—・\n\t")).isEmpty();
    }

    @Test
    void whatTheTextNamesIsNotFetched() throws IOException {
        var hole = new Markup().drawing("<img src=\"file:///etc/hostname\" alt=\"x\"/><a href=\"http://127.0.0.1:9/\">x</a>");
        try (var pdf = pdf(new Paper("", Locale.JAPANESE, "p { background: url('http://127.0.0.1:9/a.png'); }", hole.element("p", "", "つづき")))) {
            assertThat(text(pdf)).contains("つづき");
        }
    }

    @Test
    void wordsOfPeopleCannotOpenAnElement() {
        assertThat(new Markup().text("</p><script>x&").written()).isEqualTo("&lt;/p&gt;&lt;script&gt;x&amp;");
        assertThat(new Markup().text("一\r\n二\u0001").written()).isEqualTo("一<br/>二");
        assertThatThrownBy(() -> new Markup().open("p", "\" onclick=")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Markup().open("p", "").written()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDrawingIsLinesNotPixels() throws IOException {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\" viewBox=\"0 0 200 100\"><title>図</title><circle cx=\"50\" cy=\"50\" r=\"40\" fill=\"none\" stroke=\"#1e5e5a\"/>"
                + "<text x=\"100\" y=\"50\" font-family=\"BIZ UDPGothic\" font-size=\"14\">図の文字</text></svg>";
        try (var pdf = pdf(new Paper("", Locale.JAPANESE, "", new Markup().drawing(svg)))) {
            var page = new PDFRenderer(pdf).renderImageWithDPI(0, 72);
            assertThat(dark(page, 57, 51, 150, 75)).as("the circle").isGreaterThan(100);
            assertThat(dark(page, 130, 70, 100, 30)).as("the text").isGreaterThan(50);
            var inside = pdf.getPage(0).getResources();
            assertThat(inside.getXObjectNames()).isNotEmpty().noneMatch(inside::isImageXObject);
        }
    }

    @Test
    void partsAreBoundIntoOneBook() throws IOException {
        var parts = new ArrayList<Path>();
        for (var i = 0; i < 3; i++) {
            parts.add(folder.resolve(i + ".pdf"));
            try (var out = Files.newOutputStream(parts.get(i))) {
                writer.write(new Paper("部分", Locale.JAPANESE, "@page { @bottom-center { content: none; } } .next { page-break-before: always; }", new Markup().element("h1", "", "第" + i + "章").element("p", "next", NAMES)), out);
            }
        }
        var book = folder.resolve("book.pdf");
        var marks = List.of(new PdfBinder.Mark("製造", 0, List.of(new PdfBinder.Mark("第1章", 2, List.of()))), new PdfBinder.Mark("第2章", 4, List.of()));
        var steps = new ArrayList<Long>();
        binder.bind("事例集", Locale.JAPANESE, parts, marks, book, (done, total) -> steps.add(done));
        try (var pdf = Loader.loadPDF(book.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(6);
            assertThat(text(pdf)).isEqualTo(IntStream.range(0, 3).mapToObj(i -> "第" + i + "章\n" + NAMES + "\n").collect(Collectors.joining()));
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("事例集");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).extracting("title").containsExactly("製造", "第2章");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().children()).extracting("title").containsExactly("第1章");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getFirstChild().findDestinationPage(pdf)).isEqualTo(pdf.getPage(2));
        }
        assertThat(steps).containsExactly(0L, 1L, 2L);
    }

    /** From each page the way leads to its elements, and from those back to the page and up to the book. */
    @Test
    void aBoundBookCanBeReadAloud() throws IOException {
        var parts = new ArrayList<Path>();
        for (var i = 0; i < 3; i++) {
            parts.add(folder.resolve(i + ".pdf"));
            try (var out = Files.newOutputStream(parts.get(i))) {
                writer.write(new Paper("部分", Locale.JAPANESE, ".next { page-break-before: always; }", new Markup().element("h1", "", "章" + i).element("p", "next", "文" + i)), out);
            }
        }
        var book = folder.resolve("book.pdf");
        binder.bind("事例集", Locale.JAPANESE, parts, List.of(), book, (done, total) -> { });
        try (var pdf = Loader.loadPDF(book.toFile())) {
            var root = pdf.getDocumentCatalog().getStructureTreeRoot();
            assertThat(root.getKids()).hasSize(3);
            var keys = new ArrayList<Integer>();
            for (var page : pdf.getPages()) {
                keys.add(page.getStructParents());
                var elements = (COSArray) ((PDParentTreeValue) root.getParentTree().getValue(page.getStructParents())).getCOSObject();
                assertThat(elements.size()).isPositive();
                var element = (COSDictionary) elements.getObject(0);
                assertThat(element.getCOSDictionary(COSName.PG)).isSameAs(page.getCOSObject());
                while (element.getCOSDictionary(COSName.P) != null) {
                    element = element.getCOSDictionary(COSName.P);
                }
                assertThat(element).isSameAs(root.getCOSObject());
            }
            assertThat(keys).doesNotHaveDuplicates().isSorted();
            assertThat(root.getParentTreeNextKey()).isGreaterThan(keys.getLast());
        }
    }

    private PDDocument pdf(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(paper, out);
        if (System.getProperty("pdf.look") != null) {
            Files.write(Path.of(System.getProperty("pdf.look"), "page-" + out.size() + ".pdf"), out.toByteArray());
        }
        return Loader.loadPDF(out.toByteArray());
    }

    private static long dark(BufferedImage page, int x, int y, int width, int height) {
        return Arrays.stream(page.getRGB(x, y, width, height, null, 0, width)).filter(colour -> (colour & 0xff) < 0xa0).count();
    }

    private static String text(PDDocument pdf) throws IOException {
        var reader = new PDFTextStripper();
        reader.setLineSeparator("\n");
        reader.setPageEnd("\n");
        return reader.getText(pdf);
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        var fonts = new ArrayList<PDFont>();
        var resources = pdf.getPage(0).getResources();
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        return fonts;
    }
}
