package jp.jissen.casestudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import jp.jissen.base.Refusal;

/** What fits into a block, and what is refused with its field. */
class CaseTextTest {

    @ParameterizedTest
    @EnumSource(CaseBlock.class)
    void aBlockTakesAsManyCharactersAsThePageHasRoomFor(CaseBlock block) {
        var full = "𠮷".repeat(block.max());

        assertThat(CaseText.EMPTY.with(block, full).of(block)).isEqualTo(full);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> CaseText.EMPTY.with(block, full + "髙"))
                .returns("refusal.text.long", Refusal::key).returns(Optional.of(block.field()), Refusal::field).satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(block.max(), block.max() + 1));
    }

    @Test
    void blanksAroundATextAreNotKept() {
        assertThat(CaseText.EMPTY.with(CaseBlock.ALIAS, "　製造業A ").alias()).isEqualTo("製造業A");
    }

    @Test
    void whatIsWrittenIsCountedInCharacters() {
        assertThat(CaseText.EMPTY.with(CaseBlock.ALIAS, "製造業A").with(CaseBlock.TITLE, "𠮷が変わった").length()).isEqualTo(10);
    }

    @Test
    void anExcerptEndsWithASentenceOrSaysThatItGoesOn() {
        assertThat(Excerpt.of("一つめの文。二つめの文は長い。", 10)).isEqualTo("一つめの文。");
        assertThat(Excerpt.of("句点のない長い文章がここにあります", 8)).isEqualTo("句点のない長い…");
        assertThat(Excerpt.of("短い\n二行", 10)).isEqualTo("短い 二行");
        assertThat(Excerpt.of("𠮷𠮷𠮷𠮷", 3)).isEqualTo("𠮷𠮷…");
    }

    @Test
    void employeesBecomeABand() {
        assertThat(HeadcountBand.of(5)).isEqualTo(HeadcountBand.UP_TO_5);
        assertThat(HeadcountBand.of(6)).isEqualTo(HeadcountBand.UP_TO_20);
        assertThat(HeadcountBand.of(300)).isEqualTo(HeadcountBand.UP_TO_300);
        assertThat(HeadcountBand.of(301)).isEqualTo(HeadcountBand.MORE);
    }
}
