package jp.jissen.catalogue.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file with a fixed header; lines that begin with # are remarks. */
final class CsvTable {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setCommentMarker('#').get();

    private final Place start;
    private final List<String> columns;

    CsvTable(Place start, List<String> columns) {
        this.start = start;
        this.columns = columns;
    }

    void read(String content, Consumer<CsvRow> reader) {
        try (var parser = CSVParser.parse(content, FORMAT)) {
            var rows = parser.iterator();
            if (!rows.hasNext()) {
                throw start.problem("the file is empty");
            }
            requireColumns(rows.next(), parser);
            while (rows.hasNext()) {
                var row = rows.next();
                var place = placeOf(row, parser);
                place.guard(() -> {
                    reader.accept(new CsvRow(place, cells(row, place)));
                    return row;
                });
            }
        } catch (IOException | UncheckedIOException broken) {
            throw start.problem("this is not CSV: " + broken.getMessage());
        }
    }

    private void requireColumns(CSVRecord header, CSVParser parser) {
        if (!header.toList().equals(columns)) {
            throw placeOf(header, parser).problem("the columns must be %s, not %s".formatted(columns, header.toList()));
        }
    }

    private Map<String, String> cells(CSVRecord row, Place place) {
        if (row.size() != columns.size()) {
            throw place.problem("a row has %d columns, this one has %d".formatted(columns.size(), row.size()));
        }
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), row.get(i));
        }
        return cells;
    }

    // the parser counts the lines it has consumed, so a quoted line break moves it past the row's first line
    private Place placeOf(CSVRecord row, CSVParser parser) {
        var breaks = row.stream().mapToLong(cell -> cell.chars().filter(c -> c == '\n').count()).sum();
        return new Place(start.file(), Math.toIntExact(parser.getCurrentLineNumber() - breaks));
    }
}
