package jp.jissen.casestudy;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** An issue with what was done about it and what came of it; in print they find one another by their number. */
record Strand(int number, String issue, String heading, String measure, String result, @Nullable Outcome outcome) {

    static List<Strand> of(CaseText text) {
        return List.of(new Strand(1, text.issue1(), text.measureHeading1(), text.measure1(), text.result1(), text.outcome1()),
                new Strand(2, text.issue2(), text.measureHeading2(), text.measure2(), text.result2(), text.outcome2()),
                new Strand(3, text.issue3(), text.measureHeading3(), text.measure3(), text.result3(), text.outcome3()));
    }
}
