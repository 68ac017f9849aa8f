package jp.jissen.office;

/**
 * A cell as it came in a file.
 *
 * @param text as people see it there; a day as 2025-07-01
 * @param figures of a number, without its format: what lost its leading zeros can be told by it; otherwise as {@code text}
 */
record Cell(String text, String figures, Kind kind) {

    static final Cell EMPTY = text("");

    /** What the cell was, whatever it looks like. */
    enum Kind { TEXT, NUMBER, DAY, FORMULA, BROKEN }

    static Cell text(String text) {
        return new Cell(text, text, Kind.TEXT);
    }

    boolean empty() {
        return text.isBlank() && kind == Kind.TEXT;
    }
}
