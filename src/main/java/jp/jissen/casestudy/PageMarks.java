package jp.jissen.casestudy;

/**
 * What stands on the two pages beside the case itself.
 *
 * @param leftNumber of the left page in the book, 0 for none
 * @param sample whether the page says that it is not final (見本)
 */
record PageMarks(int leftNumber, boolean sample) {

    static final PageMarks NONE = new PageMarks(0, false);
}
