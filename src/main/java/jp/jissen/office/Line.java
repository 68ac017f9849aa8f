package jp.jissen.office;

import java.util.List;

/** A row of a file. @param number as a spreadsheet counts, from 1 */
record Line(int number, List<Cell> cells) {

    boolean empty() {
        return cells.stream().allMatch(Cell::empty);
    }

    /** The cell at a place counted from 0; rows end where their last cell is. */
    Cell cell(int at) {
        return at < cells.size() ? cells.get(at) : Cell.EMPTY;
    }
}
