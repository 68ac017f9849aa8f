package jp.jissen.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.jissen.base.Refusal;

class AxisRatingTest {

    /** The mean of whole scores, with one decimal, halves up. */
    @ParameterizedTest
    @CsvSource({"'3',3.0", "'0 0 0',0.0", "'5 5 5 5',5.0", "'1 2',1.5", "'1 1 2',1.3", "'1 2 2',1.7", "'0 0 0 1',0.3", "'2 3 3 3',2.8", "'- 4 1',2.5", "'- - 2',2.0"})
    void anAxisIsTheMeanOfTheItemsThatApply(String scores, String mean) {
        assertThat(rating(scores).mean()).hasValueSatisfying(value -> assertThat(value).hasToString(mean));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "- - -"})
    void whereNothingAppliesThereIsNoMean(String scores) {
        assertThat(rating(scores).mean()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6, 50, Integer.MIN_VALUE})
    void aScoreOutsideNoughtToFiveIsRefused(int score) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Answer.of(score)).returns("refusal.score.range", Refusal::key);
    }

    @Test
    void whatDoesNotApplyIsAnAnswerAndWhatWasNotLookedAtIsNone() {
        assertThat(rating("- 3").complete(List.of("1", "2"))).isTrue();
        assertThat(rating("- 3").complete(List.of("1", "2", "3"))).isFalse();
    }

    @Test
    void aCommentIsAShortText() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new AxisRating(rating("1").answers(), "長".repeat(401))).satisfies(refusal -> assertThat(refusal.field()).hasValue("comment"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6})
    void aLevelOutsideNoughtToFiveIsRefused(int level) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new LevelInput(level, "根拠")).returns("refusal.level.range", Refusal::key).satisfies(refusal -> assertThat(refusal.field()).hasValue("level"));
    }

    @Test
    void aLevelHasGrounds() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new LevelInput(2, "  ")).satisfies(refusal -> assertThat(refusal.field()).hasValue("grounds"));
    }

    /** @param scores with blanks between them; a hyphen where an item does not apply */
    private static AxisRating rating(String scores) {
        var answers = new TreeMap<String, Answer>();
        Arrays.stream(scores.split(" ")).filter(score -> !score.isEmpty()).forEach(score -> answers.put(String.valueOf(answers.size() + 1), score.equals("-") ? Answer.NOT_APPLICABLE : Answer.of(Integer.parseInt(score))));
        return new AxisRating(answers, "");
    }
}
