package jp.jissen.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats japanese = new Formats(Locale.JAPANESE);
    private final Formats english = new Formats(Locale.ENGLISH);
    private final LocalDate day = LocalDate.of(2025, 7, 25);

    @Test
    void datesSayTheirWeekday() {
        assertThat(japanese.date(day)).isEqualTo("2025年7月25日(金)");
        assertThat(english.date(day)).isEqualTo("Fri, 25 July 2025");
        assertThat(japanese.shortDate(day)).isEqualTo("7月25日(金)");
        assertThat(english.shortDate(day)).isEqualTo("Fri, 25 July");
    }

    @Test
    void tablesAndPicturesHaveShortDates() {
        assertThat(japanese.tinyDate(day)).isEqualTo("7/25");
        assertThat(english.tinyDate(day)).isEqualTo("25 Jul");
        assertThat(japanese.month(day)).isEqualTo("7月");
        assertThat(english.month(day)).isEqualTo("Jul");
    }

    @Test
    void periodsAndTimesHaveTheDashOfTheLanguage() {
        assertThat(japanese.period(day, LocalDate.of(2025, 8, 8))).isEqualTo("7月25日(金)〜8月8日(金)");
        assertThat(english.period(day, LocalDate.of(2025, 8, 8))).isEqualTo("Fri, 25 July – Fri, 8 August");
        assertThat(japanese.times(LocalTime.of(9, 5), LocalTime.of(17, 30))).isEqualTo("9:05〜17:30");
        assertThat(english.times(LocalTime.of(9, 5), LocalTime.of(17, 30))).isEqualTo("9:05 – 17:30");
    }

    @Test
    void anInstantIsToldInTokyoWhateverTheMachineSays() {
        var lateInLondon = Instant.parse("2025-07-24T15:03:00Z");

        assertThat(japanese.time(lateInLondon)).isEqualTo("0:03");
        assertThat(japanese.dateTime(lateInLondon)).isEqualTo("2025年7月25日(金) 0:03");
        assertThat(english.dateTime(lateInLondon)).isEqualTo("Fri, 25 July 2025 0:03");
    }

    @Test
    void numbersAreGrouped() {
        assertThat(japanese.number(1_234_567)).isEqualTo("1,234,567");
        assertThat(english.number(1_234_567)).isEqualTo("1,234,567");
    }

    @Test
    void anyEnglishIsEnglishAndEverythingElseIsJapanese() {
        assertThat(new Formats(Locale.UK).date(day)).isEqualTo("Fri, 25 July 2025");
        assertThat(new Formats(Locale.FRENCH).date(day)).isEqualTo("2025年7月25日(金)");
    }
}
