package jp.jissen.office;

import java.util.Map;

/** A row of a roster. @param cells of the columns that the file has */
record RosterRow(int number, Map<RosterColumn, Cell> cells) {

    /** Whether the file has the column at all: what it has not stays as it is. */
    boolean has(RosterColumn column) {
        return cells.containsKey(column);
    }

    boolean filled(RosterColumn column) {
        return !cell(column).empty();
    }

    /** Without blanks around it. */
    String text(RosterColumn column) {
        return cell(column).text().strip();
    }

    Cell cell(RosterColumn column) {
        return cells.getOrDefault(column, Cell.EMPTY);
    }
}
