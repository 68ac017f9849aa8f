package jp.jissen.office;

import java.util.HexFormat;
import java.util.List;

import jp.jissen.base.Refusal;

/** Reads the rows of a spreadsheet or of a text with commas. Which of them it is, its first bytes say, not its name. */
final class TableReader {

    /** Largest file, in bytes: 2 MiB. A year's roster has a fiftieth of it. */
    static final int LARGEST = 2 * 1024 * 1024;
    /** Most rows below the headings. More than any programme has, and few enough to be read before they are taken in. */
    static final int MOST_ROWS = 300;
    /** Most columns; what comes after is looked at by nobody. */
    static final int MOST_COLUMNS = 60;

    private static final String ZIP = "504b0304";
    private static final String OLD_OFFICE = "d0cf11e0";

    private TableReader() {
    }

    /**
     * The rows with anything in them, the headings first.
     *
     * @throws Refusal when the file is empty, too large, of another kind, broken, or has more rows or columns than allowed
     */
    static List<Line> read(String name, byte[] content) {
        if (content.length == 0) {
            throw new Refusal("refusal.file.empty", name);
        }
        if (content.length > LARGEST) {
            throw new Refusal("refusal.file.large", name, LARGEST / 1024 / 1024);
        }
        var lines = lines(name, content).stream().filter(line -> !line.empty()).toList();
        if (lines.size() < 2) {
            throw new Refusal("refusal.roster.noRows", name);
        }
        if (lines.size() > MOST_ROWS + 1) {
            throw new Refusal("refusal.roster.rows", name, lines.size() - 1, MOST_ROWS);
        }
        return lines;
    }

    private static List<Line> lines(String name, byte[] content) {
        return switch (HexFormat.of().formatHex(content, 0, Math.min(4, content.length))) {
            case ZIP -> WorkbookReader.read(name, content);
            case OLD_OFFICE -> throw new Refusal("refusal.roster.old", name);
            default -> CsvReader.read(name, content);
        };
    }

    /** A file with so many columns is something else than a roster. */
    static void requireWidth(String name, int columns) {
        if (columns > MOST_COLUMNS) {
            throw new Refusal("refusal.roster.columns", name, columns, MOST_COLUMNS);
        }
    }
}
