package jp.jissen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposedDatesTest {

    private static final BusinessDays CALENDAR = new BusinessDays(List.of());

    private final ProposedDates nextYear = new ProposedDates(1, Period.fiscalYear(2026), CALENDAR);

    /** The ten days of 2025 and where they would fall a year later. */
    @ParameterizedTest
    @CsvSource({
            "2025-07-25, 2026-07-24", "2025-08-08, 2026-08-07", "2025-08-27, 2026-08-26", "2025-09-11, 2026-09-10", "2025-09-25, 2026-09-24",
            "2025-10-10, 2026-10-09", "2025-10-27, 2026-10-26", "2025-11-17, 2026-11-16", "2025-12-12, 2026-12-11", "2026-01-16, 2027-01-15"})
    void aYearLaterIsTheSameWeekday(LocalDate held, LocalDate proposed) {
        assertThat(nextYear.day(held)).isEqualTo(proposed);
        assertThat(proposed.getDayOfWeek()).isEqualTo(held.getDayOfWeek());
    }

    @Test
    void aDayThatWouldBeAHolidayMovesToTheNextBusinessDay() {
        assertThat(nextYear.day(LocalDate.of(2025, 9, 22))).as("敬老の日, between, 秋分の日").isEqualTo("2026-09-24");
        assertThat(nextYear.day(LocalDate.of(2025, 12, 31))).isEqualTo("2027-01-04");
    }

    @Test
    void severalYearsLaterIsTheSameWeekdayNearestToTheDate() {
        assertThat(new ProposedDates(3, Period.fiscalYear(2028), CALENDAR).day(LocalDate.of(2025, 7, 25))).isEqualTo("2028-07-28");
        assertThat(new ProposedDates(60, Period.fiscalYear(2085), CALENDAR).day(LocalDate.of(2025, 7, 25))).isEqualTo("2085-07-27");
        assertThat(new ProposedDates(-1, Period.fiscalYear(2024), CALENDAR).day(LocalDate.of(2025, 7, 25))).isEqualTo("2024-07-26");
    }

    @Test
    void aStretchKeepsItsEndsWithinTheYear() {
        assertThat(nextYear.period(new Period(LocalDate.of(2025, 7, 7), LocalDate.of(2025, 8, 15)))).isEqualTo(new Period(LocalDate.of(2026, 7, 6), LocalDate.of(2026, 8, 14)));
        assertThat(nextYear.period(new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30))).from()).isEqualTo("2026-04-01");
    }

    @Test
    void noProposalLeavesTheYear() {
        IntStream.rangeClosed(2001, 2100).forEach(year -> {
            var dates = new ProposedDates(1, Period.fiscalYear(year), CALENDAR);
            var before = Period.fiscalYear(year - 1);
            assertThat(before.from().datesUntil(before.until().plusDays(1)).map(dates::day)).as("%d", year).allMatch(dates.year()::contains).allMatch(CALENDAR::isOpen);
        });
    }

    /** What was due before a session stays due before it, however the holidays of the new year fall. */
    @Test
    void aDueDayMovesToTheLastBusinessDayBefore() {
        assertThat(nextYear.due(LocalDate.of(2025, 9, 24))).isEqualTo("2026-09-18").isBefore(nextYear.day(LocalDate.of(2025, 9, 25)));
        assertThat(nextYear.due(LocalDate.of(2025, 8, 7))).isEqualTo("2026-08-06");
    }
}
