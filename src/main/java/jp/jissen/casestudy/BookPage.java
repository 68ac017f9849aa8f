package jp.jissen.casestudy;

/**
 * A company's two pages for the book.
 *
 * @param sample whether they may not be published as they are, and say so (見本)
 */
record BookPage(PrintedCase company, boolean sample) {
}
