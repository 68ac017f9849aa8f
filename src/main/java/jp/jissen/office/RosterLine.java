package jp.jissen.office;

import java.util.List;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Sentence;

/**
 * What a row of a file will do, or why it cannot.
 *
 * @param number as a spreadsheet counts
 * @param person empty for a company without a person
 */
public record RosterLine(int number, String company, String person, Outcome outcome, List<Change> changes, List<Problem> problems) {

    /** What becomes of a row, in words and one for all. */
    public enum Outcome { NEW, CHANGE, SAME, ERROR }

    /** Something that will be another. @param before null for what is made */
    public record Change(Sentence what, @Nullable String before, String after) {
    }

    /** What is wrong. @param column null when it is about the whole row */
    public record Problem(@Nullable RosterColumn column, Sentence why) {
    }
}
