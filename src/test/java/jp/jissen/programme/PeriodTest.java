package jp.jissen.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;

/** Stretches of days and of an afternoon, and the words beside them. */
class PeriodTest {

    private static final Words SEMINAR = new Words("セミナー", "Seminar");

    @ParameterizedTest
    @CsvSource({"2025-03-31, false", "2025-04-01, true", "2025-12-31, true", "2026-03-31, true", "2026-04-01, false"})
    void theFiscalYearRunsFromAprilToMarch(LocalDate day, boolean inside) {
        assertThat(Period.fiscalYear(2025).contains(day)).isEqualTo(inside);
    }

    @Test
    void aPeriodMayBeOneDayButNeverReversed() {
        var day = LocalDate.of(2025, 7, 25);

        assertThat(new Period(day, day).contains(day)).isTrue();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Period(day, day.minusDays(1))).satisfies(PeriodTest::reversed);
    }

    @Test
    void aPhaseEndsAfterItBegins() {
        var one = LocalTime.of(13, 0);

        assertThat(new Phase("SEMINAR", SEMINAR, one, one.plusMinutes(1)).until()).isEqualTo("13:01");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Phase("SEMINAR", SEMINAR, one, one)).satisfies(PeriodTest::reversed);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Phase("SEMINAR", SEMINAR, one, one.minusMinutes(1))).satisfies(PeriodTest::reversed);
    }

    @Test
    void aPhaseHasALabel() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Phase("SEMINAR", new Words(" ", "Seminar"), LocalTime.NOON, LocalTime.of(13, 0)))
                .satisfies(refusal -> assertThat(refusal.field()).contains("label"));
    }

    @Test
    void japaneseStandsInForMissingEnglish() {
        assertThat(SEMINAR.in(Locale.UK)).isEqualTo("Seminar");
        assertThat(SEMINAR.in(Locale.JAPANESE)).isEqualTo("セミナー");
        assertThat(new Words("セミナー", "").in(Locale.ENGLISH)).isEqualTo("セミナー");
    }

    @Test
    void typedWordsNeedJapaneseAndFitInBothLanguages() {
        assertThat(Words.typed("title", TextLimit.LINE, " 第1編 ", null)).isEqualTo(new Words("第1編", ""));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Words.typed("title", TextLimit.LINE, "", "Part 1")).satisfies(refusal -> assertThat(refusal.field()).contains("title"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Words.typed("title", TextLimit.LINE, "第1編", "x".repeat(101))).satisfies(refusal -> assertThat(refusal.field()).contains("titleEn"));
    }

    private static void reversed(Refusal refusal) {
        assertThat(refusal.key()).isEqualTo("refusal.period.reversed");
        assertThat(refusal.field()).contains("until");
    }
}
