package jp.jissen.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import jp.jissen.base.Refusal;

/** Reads the first sheet of an Excel workbook. Nothing in it is computed: a formula is told as one. */
final class WorkbookReader {

    /** Most bytes that a workbook may have once it is unpacked: 20 MiB. A small file can unpack to one that fills the memory. */
    static final int LARGEST_INSIDE = 20 * 1024 * 1024;

    private WorkbookReader() {
    }

    /** @throws Refusal when it is no workbook, a broken one, or larger inside than allowed */
    static List<Line> read(String name, byte[] content) {
        try {
            requireSmallInside(name, content);
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
                var sheet = workbook.getSheetAt(0);
                var lines = new ArrayList<Line>();
                for (var row : sheet) {
                    lines.add(line(name, row));
                }
                return lines;
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {   // the library says in a dozen ways that this is no workbook
            throw new Refusal("refusal.roster.workbook", name);
        }
    }

    private static void requireSmallInside(String name, byte[] content) throws IOException {
        var left = (long) LARGEST_INSIDE;
        var buffer = new byte[64 * 1024];
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {   // as the library below reads it: entry by entry, whatever the directory at the end says
            while (zip.getNextEntry() != null) {
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        throw new Refusal("refusal.roster.inside", name, LARGEST_INSIDE / 1024 / 1024);
                    }
                }
            }
        }
    }

    private static Line line(String name, Row row) {
        var cells = new ArrayList<Cell>();
        var last = Math.max(0, row.getLastCellNum());
        for (var i = 0; i < Math.min(last, TableReader.MOST_COLUMNS + 1); i++) {
            cells.add(cell(row.getCell(i)));
        }
        while (!cells.isEmpty() && cells.getLast().empty()) {
            cells.removeLast();
        }
        TableReader.requireWidth(name, cells.size());
        return new Line(row.getRowNum() + 1, cells);
    }

    private static Cell cell(org.apache.poi.ss.usermodel.@Nullable Cell cell) {
        if (cell == null) {
            return Cell.EMPTY;
        }
        return switch (cell.getCellType()) {
            case STRING -> Cell.text(cell.getStringCellValue());
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? new Cell(cell.getLocalDateTimeCellValue().toLocalDate().toString(), NumberToTextConverter.toText(cell.getNumericCellValue()), Cell.Kind.DAY) : number(cell);
            case FORMULA -> new Cell("=" + cell.getCellFormula(), "", Cell.Kind.FORMULA);
            case BLANK, _NONE -> Cell.EMPTY;
            case BOOLEAN, ERROR -> new Cell(new DataFormatter().formatCellValue(cell), "", Cell.Kind.BROKEN);
        };
    }

    /** A number with a format of its own looks as people see it: with the zeros in front. */
    private static Cell number(org.apache.poi.ss.usermodel.Cell cell) {
        var figures = NumberToTextConverter.toText(cell.getNumericCellValue());
        var plain = "General".equalsIgnoreCase(cell.getCellStyle().getDataFormatString());
        return new Cell(plain ? figures : new DataFormatter().formatCellValue(cell), figures, Cell.Kind.NUMBER);
    }
}
