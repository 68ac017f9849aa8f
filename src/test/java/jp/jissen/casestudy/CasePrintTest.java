package jp.jissen.casestudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.jissen.base.Refusal;

/** What comes out of the printer is what was written, all of it, on two pages. */
class CasePrintTest {

    private static final String NAMES = "𠮷髙﨑";
    private static final PageMarks MARKED = new PageMarks(24, true);

    @Test
    void theTextOfThePaperIsTheTextOfTheBlocks() throws IOException {
        var text = PrintedCases.usual().text();
        for (var block : CaseBlock.values()) {
            text = text.with(block, text.of(block).isEmpty() ? "" : NAMES + text.of(block).codePoints().limit(block.max() - 3).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));
        }
        try (var pdf = Printing.read(Printing.spread(PrintedCases.of(text), PageMarks.NONE))) {
            requireWhole(pdf, text);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(text.alias());
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getPage(1).getResources().getXObjectNames()).isNotEmpty().noneMatch(pdf.getPage(1).getResources()::isImageXObject);
        }
    }

    /** At the limit of every block and below it, wherever the lines then end. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 0.93, 0.8, 0.65, 0.5, 0.3})
    void nothingRunsOverItsPage(double share) throws IOException {
        var text = PrintedCases.filled(share);
        try (var pdf = Printing.read(Printing.spread(PrintedCases.of(text), MARKED))) {
            requireWhole(pdf, text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"W", "。", "「", "ー", "ッ", "Wi-Fi", "あ、", "あ\n"})
    void neitherWordsWithoutEndNorMarksThatMustNotBeginALineRunOver(String piece) throws IOException {
        var text = PrintedCases.complete(CaseText.EMPTY);
        for (var block : CaseBlock.values()) {
            text = text.with(block, piece.repeat(block.max() / piece.length()));
        }
        try (var pdf = Printing.read(Printing.spread(PrintedCases.of(text), MARKED))) {
            requireWhole(pdf, text);
        }
    }

    @Test
    void thePagesOfABookHaveTheirNumbersAndAPageThatIsNotFinalSaysSo() throws IOException {
        try (var pdf = Printing.read(Printing.spread(PrintedCases.usual(), MARKED))) {
            assertThat(Printing.text(pdf, 1, 1)).endsWith("見本24");
            assertThat(Printing.text(pdf, 2, 2)).endsWith("見本25");
            assertThat(Printing.glyphs(pdf, 1).getLast().left()).as("outside").isLessThan(20);
            assertThat(Printing.glyphs(pdf, 2).getLast().right()).as("outside").isGreaterThan(190);
        }
        try (var pdf = Printing.read(Printing.spread(PrintedCases.usual(), PageMarks.NONE))) {
            assertThat(Printing.text(pdf, 1, 2)).doesNotContain("見本", "24");
        }
    }

    @Test
    void aCharacterThatCannotBePrintedIsRefused() {
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> Printing.bean(CasePrint.class).write(PrintedCases.of(CaseText.EMPTY.with(CaseBlock.OUTLOOK, "😀")), out)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refusal.pdf.characters"));
        assertThat(out.size()).isZero();
    }

    /** Everything is there, on two pages, between the margins, and above the number of the page. */
    private static void requireWhole(PDDocument pdf, CaseText text) {
        assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        var printed = Printing.text(pdf, 1, 2);
        for (var block : CaseBlock.values()) {
            assertThat(printed).as(block.name()).contains(Printing.plain(text.of(block)));
        }
        for (var page = 1; page <= 2; page++) {
            var glyphs = Printing.glyphs(pdf, page);
            var number = printed.contains("見本") ? 2 : 0;
            assertThat(glyphs).allSatisfy(glyph -> assertThat(glyph).matches(one -> one.left() > 11.5 && one.right() < 198.6));
            assertThat(glyphs.subList(0, glyphs.size() - number)).allSatisfy(glyph -> assertThat(glyph.bottom()).isLessThan(284));
        }
    }
}
