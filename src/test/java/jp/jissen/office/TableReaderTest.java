package jp.jissen.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.jissen.testing.Refused;

class TableReaderTest {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    @Test
    void textIsReadInUtf8WithAndWithoutItsMark() {
        var text = "企業名,氏名\r\n髙﨑工業,𠮷野 髙子\r\n";

        assertThat(texts(bytes(text))).containsExactly(List.of("企業名", "氏名"), List.of("髙﨑工業", "𠮷野 髙子"));
        assertThat(texts(bytes("\uFEFF" + text))).isEqualTo(texts(bytes(text)));
    }

    @Test
    void textIsReadInShiftJisAsWindowsWritesIt() {
        assertThat(texts("企業名,氏名\r\n髙﨑工業㈱,髙島 﨑子～①\r\n".getBytes(SHIFT_JIS))).containsExactly(List.of("企業名", "氏名"), List.of("髙﨑工業㈱", "髙島 﨑子～①"));
    }

    @Test
    void quotedCellsMayHaveCommasAndLines() {
        assertThat(texts(bytes("企業名,備考\n\"一,二\",\"上\n下 \"\"引用\"\"\"\n"))).last().isEqualTo(List.of("一,二", "上\n下 \"引用\""));
    }

    @Test
    void rowsAreNumberedAsASpreadsheetCountsAndEmptyOnesAreLeftOut() {
        var lines = TableReader.read("名簿.csv", bytes("企業名,備考\n\n甲,\"1\n2\"\n,\n乙,\n"));

        assertThat(lines).extracting(Line::number).containsExactly(1, 3, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+81-3-0000-0000", "-5", "@SUM(A1)", "'=1", "''+", "\t=1", "'そのまま", "ふつう"})
    void whatLooksLikeAFormulaGoesOutHarmlessAndComesBackAsItWas(String text) {
        assertThat(Harmless.written(text)).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-").doesNotStartWith("@").doesNotStartWith("\t");
        assertThat(Harmless.read(Harmless.written(text))).isEqualTo(text);
    }

    @Test
    void aFormulaInATextIsAText() {
        assertThat(TableReader.read("名簿.csv", bytes("企業名\n=HYPERLINK(\"\"x\"\")\n")).getLast().cell(0)).returns(Cell.Kind.TEXT, Cell::kind);
    }

    @Test
    void numbersInAWorkbookKeepTheZerosThatPeopleSee() {
        var line = row(row -> {
            row.createCell(0).setCellValue("03-0000-0101");
            row.createCell(1).setCellValue(38);
            row.createCell(2).setCellValue(312345678);
            number(row, 3, 312345678, "0000000000");
            number(row, 4, 1234567, "#,##0");
            number(row, 5, 600123, "0000000");
        });

        assertThat(line.cells()).extracting(Cell::text).containsExactly("03-0000-0101", "38", "312345678", "0312345678", "1,234,567", "0600123");
        assertThat(line.cell(5).figures()).isEqualTo("600123");
    }

    @Test
    void daysFormulasAndErrorsAreToldApart() {
        var line = row(row -> {
            var day = row.createCell(0);
            day.setCellValue(LocalDate.of(2025, 7, 1));
            var style = row.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            day.setCellStyle(style);
            row.createCell(1).setCellFormula("1+2");
            row.createCell(2).setCellValue(true);
            row.createCell(3).setCellValue("=1+2");
        });

        assertThat(line.cells()).extracting(Cell::kind).containsExactly(Cell.Kind.DAY, Cell.Kind.FORMULA, Cell.Kind.BROKEN, Cell.Kind.TEXT);
        assertThat(line.cell(0).text()).isEqualTo("2025-07-01");
    }

    @Test
    void theLettersOfNamesSurviveAWorkbook() {
        assertThat(row(row -> row.createCell(0).setCellValue("髙﨑𠮷一")).cell(0).text()).isEqualTo("髙﨑𠮷一");
    }

    @Test
    void anEmptyFileAndOneWithoutRowsAreRefused() {
        Refused.with("refusal.file.empty", () -> TableReader.read("名簿.csv", new byte[0]));
        Refused.with("refusal.roster.noRows", () -> TableReader.read("名簿.csv", bytes("企業名,氏名\n\n , \n")));
        Refused.with("refusal.roster.noRows", () -> TableReader.read("名簿.xlsx", Sheets.workbook(sheet -> { })));
    }

    @Test
    void theContentTellsTheKindNotTheName() throws IOException {
        assertThat(TableReader.read("名簿.csv", Sheets.excel(List.of("企業名"), List.of(List.of("甲"))).content())).hasSize(2);
        assertThat(TableReader.read("名簿.xlsx", bytes("企業名\n甲\n"))).hasSize(2);
        Refused.with("refusal.roster.kind", () -> TableReader.read("名簿.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 1}));
        Refused.with("refusal.roster.workbook", () -> TableReader.read("名簿.xlsx", zip("word/document.xml", bytes("<w/>"))));
        Refused.with("refusal.roster.workbook", () -> TableReader.read("名簿.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9}));
        try (var old = new HSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            old.createSheet();
            old.write(out);
            Refused.with("refusal.roster.old", () -> TableReader.read("名簿.xls", out.toByteArray()));
        }
    }

    @Test
    void aQuotationMarkWithoutAnotherIsTold() {
        Refused.with("refusal.roster.csv", () -> TableReader.read("名簿.csv", bytes("企業名\n\"甲,乙\n丙\n")));
    }

    @Test
    void neitherCharacterSetIsTold() {
        Refused.with("refusal.roster.kind", () -> TableReader.read("名簿.csv", "企業名\n甲\n".getBytes(StandardCharsets.UTF_16)));
        Refused.with("refusal.roster.kind", () -> TableReader.read("名簿.csv", new byte[] {'a', (byte) 0xFF, (byte) 0xFF, '\n', 'b'}));
    }

    @Test
    void tooManyRowsColumnsAndBytesAreRefused() {
        assertThat(TableReader.read("名簿.csv", bytes("企業名\n" + "甲\n".repeat(TableReader.MOST_ROWS)))).hasSize(TableReader.MOST_ROWS + 1);
        Refused.with("refusal.roster.rows", () -> TableReader.read("名簿.csv", bytes("企業名\n" + "甲\n".repeat(TableReader.MOST_ROWS + 1))));
        Refused.with("refusal.roster.columns", () -> TableReader.read("名簿.csv", bytes("甲" + ",乙".repeat(TableReader.MOST_COLUMNS) + "\n丙\n")));
        Refused.with("refusal.roster.columns", () -> TableReader.read("名簿.xlsx", Sheets.workbook(sheet -> sheet.createRow(0).createCell(TableReader.MOST_COLUMNS).setCellValue("甲"))));
        Refused.with("refusal.file.large", () -> TableReader.read("名簿.csv", new byte[TableReader.LARGEST + 1]));
    }

    /** 30 MiB of blanks in 30 kB. */
    @Test
    void aSmallFileThatUnpacksToALargeOneIsRefused() throws IOException {
        var bomb = zip("xl/worksheets/sheet1.xml", " ".repeat(30 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII));

        assertThat(bomb).hasSizeLessThan(100 * 1024);
        Refused.with("refusal.roster.inside", () -> TableReader.read("名簿.xlsx", bomb));
    }

    private static Line row(Consumer<Row> fill) {
        return TableReader.read("名簿.xlsx", Sheets.workbook(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("企業名");
            fill.accept(sheet.createRow(1));
        })).getLast();
    }

    private static void number(Row row, int at, double value, String format) {
        var cell = row.createCell(at);
        cell.setCellValue(value);
        Sheet sheet = row.getSheet();
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private static List<List<String>> texts(byte[] content) {
        return TableReader.read("名簿.csv", content).stream().map(line -> line.cells().stream().map(Cell::text).toList()).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
