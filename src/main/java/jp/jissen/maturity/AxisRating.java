package jp.jissen.maturity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;

/**
 * How an axis was rated.
 *
 * @param answers by the item's code; an item that is not among them has not been looked at yet
 * @param comment may be empty
 * @throws Refusal for field {@code comment} when it is too long
 */
public record AxisRating(Map<String, Answer> answers, String comment) {

    public static final AxisRating BLANK = new AxisRating(Map.of(), "");

    public AxisRating {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        comment = TextLimit.NOTE.check("comment", comment);
    }

    /** The mean of the items that apply, with one decimal, halves up (survey_scale of the programme's radar); empty when none has a score. */
    public Optional<BigDecimal> mean() {
        var scores = answers.values().stream().map(Answer::score).filter(Objects::nonNull).map(BigDecimal::valueOf).toList();
        return scores.isEmpty() ? Optional.empty() : Optional.of(scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP));
    }

    /** Whether every one of the items has an answer. */
    public boolean complete(Collection<String> codes) {
        return answers.keySet().containsAll(codes);
    }
}
