package jp.jissen.base;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A table as an Excel workbook of one sheet. Texts are texts, never formulas, and stay so when somebody edits them (a telephone
 * number keeps its zero); numbers are numbers and days are days.
 */
public final class TableFile {

    private static final int NARROW = 10;
    private static final int WIDE = 32;

    private final SXSSFWorkbook workbook;
    private final CellStyle text;
    private final CellStyle number;
    private final CellStyle day;

    private TableFile(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        text = style("@");
        number = style("0");
        day = style("yyyy/mm/dd");
    }

    /** The workbook's bytes. @param rows of texts, whole numbers and days; each as long as the heads */
    public static byte[] write(String name, List<String> heads, List<? extends List<?>> rows) {
        try (var workbook = new SXSSFWorkbook(200); var out = new ByteArrayOutputStream()) {
            new TableFile(workbook).write(workbook.createSheet(WorkbookUtil.createSafeSheetName(name)), heads, rows);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private void write(SXSSFSheet sheet, List<String> heads, List<? extends List<?>> rows) {
        head(sheet, heads, rows);
        for (var i = 0; i < rows.size(); i++) {
            row(sheet, i + 1, rows.get(i));
        }
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows.size()), 0, heads.size() - 1));
    }

    private void head(SXSSFSheet sheet, List<String> heads, List<? extends List<?>> rows) {
        var bold = workbook.createFont();
        bold.setBold(true);
        var style = style("@");
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        var row = sheet.createRow(0);
        for (var i = 0; i < heads.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(heads.get(i));
            cell.setCellStyle(style);
            sheet.setColumnWidth(i, width(i, heads.get(i), rows) * 256);
        }
    }

    /** By the first rows; two for a letter, as most of them are Japanese. */
    private static int width(int column, String head, List<? extends List<?>> rows) {
        var longest = rows.stream().limit(100).mapToInt(row -> row.get(column).toString().length()).max().orElse(0);
        return Math.clamp(2L * Math.max(head.length(), longest), NARROW, WIDE);
    }

    private void row(SXSSFSheet sheet, int index, List<?> values) {
        var row = sheet.createRow(index);
        for (var i = 0; i < values.size(); i++) {
            var cell = row.createCell(i);
            switch (values.get(i)) {
                case Number value -> {
                    cell.setCellValue(value.doubleValue());
                    cell.setCellStyle(number);
                }
                case LocalDate value -> {
                    cell.setCellValue(value);
                    cell.setCellStyle(day);
                }
                case Object value -> {
                    cell.setCellValue(value.toString());
                    cell.setCellStyle(text);
                }
            }
        }
    }

    private CellStyle style(String format) {
        var style = workbook.createCellStyle();
        var builtin = BuiltinFormats.getBuiltinFormat(format);
        style.setDataFormat(builtin >= 0 ? (short) builtin : workbook.createDataFormat().getFormat(format));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
