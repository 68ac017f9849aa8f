package jp.jissen.maturity.ui;

import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import jp.jissen.maturity.Answer;
import jp.jissen.maturity.AxisRating;

/** What the form of an axis holds: a field for each of its items, at most four. Public, because Vaadin's binder reads it from its own package. */
public record AxisValues(@Nullable Mark item1, @Nullable Mark item2, @Nullable Mark item3, @Nullable Mark item4, String comment) {

    /** @param codes of the axis' items, in their order */
    static AxisValues of(AxisRating rating, List<String> codes) {
        return new AxisValues(mark(rating, codes, 0), mark(rating, codes, 1), mark(rating, codes, 2), mark(rating, codes, 3), rating.comment());
    }

    private static @Nullable Mark mark(AxisRating rating, List<String> codes, int place) {
        return place < codes.size() ? Mark.of(rating.answers().get(codes.get(place))) : null;
    }

    /** @throws jp.jissen.base.Refusal as {@link AxisRating} */
    AxisRating rating(List<String> codes) {
        var answers = new TreeMap<String, Answer>();
        var marks = new Mark[] {item1, item2, item3, item4};
        for (var place = 0; place < codes.size(); place++) {
            if (marks[place] != null) {
                answers.put(codes.get(place), marks[place].answer());
            }
        }
        return new AxisRating(answers, comment);
    }
}
