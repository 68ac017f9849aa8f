package jp.jissen.maturity;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Refusal;

/**
 * What the expert says to an item.
 *
 * @param score 0 to 5; null when the item does not apply to the company (該当なし)
 * @throws Refusal for any other score
 */
public record Answer(@Nullable Integer score) {

    public static final int LOWEST = 0;
    public static final int HIGHEST = 5;
    /** Left out of the mean. */
    public static final Answer NOT_APPLICABLE = new Answer(null);

    public Answer {
        if (score != null && (score < LOWEST || score > HIGHEST)) {
            throw new Refusal("refusal.score.range", LOWEST, HIGHEST);
        }
    }

    public static Answer of(int score) {
        return new Answer(score);
    }
}
