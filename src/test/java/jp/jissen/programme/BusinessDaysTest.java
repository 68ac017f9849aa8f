package jp.jissen.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {

    private final BusinessDays days = new BusinessDays(List.of());

    @ParameterizedTest
    @CsvSource({
            "2025-07-25, true", "2025-07-26, false", "2025-07-27, false", "2025-07-28, true",
            "2025-07-21, false", "2025-11-24, false", "2026-09-22, false",
            "2027-12-28, true", "2027-12-29, false", "2027-12-30, false", "2027-12-31, false", "2028-01-03, false", "2028-01-04, true"})
    void weekendsHolidaysAndTheTurnOfTheYearAreNoBusinessDays(LocalDate day, boolean open) {
        assertThat(days.isOpen(day)).isEqualTo(open);
    }

    @Test
    void anotherClosingDayIsNoBusinessDayEither() {
        var office = days.with(List.of(closing("2025-08-13", "2025-08-15", "夏季休業")));
        var company = office.with(List.of(closing("2025-08-18", "2025-08-18", "創立記念日")));

        assertThat(office.next(day("2025-08-13"))).isEqualTo("2025-08-18");
        assertThat(company.next(day("2025-08-13"))).isEqualTo("2025-08-19");
        assertThat(days.isOpen(day("2025-08-13"))).as("what it was made of stays as it is").isTrue();
    }

    @ParameterizedTest
    @CsvSource({
            "2025-07-25, 2025-07-25, 0", "2025-07-25, 2025-07-28, 1", "2025-07-25, 2025-07-27, 0", "2025-07-26, 2025-07-28, 1",
            "2025-07-28, 2025-07-25, -1", "2026-09-18, 2026-09-24, 1", "2025-12-26, 2026-01-05, 1", "2025-07-01, 2025-08-01, 22"})
    void daysBetweenAreCountedFromTheDayAfter(LocalDate from, LocalDate to, int count) {
        assertThat(days.between(from, to)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-25, 1, 2025-07-28", "2025-07-26, 1, 2025-07-28", "2026-09-18, 1, 2026-09-24", "2025-12-26, 4, 2026-01-08", "2025-11-04, 4, 2025-11-10"})
    void theNthBusinessDayIsCountedFromTheDayAfter(LocalDate from, int n, LocalDate expected) {
        assertThat(days.plus(from, n)).isEqualTo(expected);
    }

    @Test
    void countingNoDaysIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> days.plus(day("2025-07-25"), 0));
    }

    @ParameterizedTest
    @CsvSource({"2025-07-25, 2025-07-25", "2025-07-26, 2025-07-28", "2026-09-19, 2026-09-24", "2025-12-27, 2026-01-05"})
    void nextIsTheDayItselfWhenItIsOpen(LocalDate from, LocalDate expected) {
        assertThat(days.next(from)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-28, 2025-07-25", "2025-07-25, 2025-07-24", "2026-09-24, 2026-09-18", "2026-01-05, 2025-12-26"})
    void beforeIsNeverTheDayItself(LocalDate from, LocalDate expected) {
        assertThat(days.before(from)).isEqualTo(expected);
    }

    @Test
    void aDayThatHasANameSaysWhyItIsClosed() {
        var office = days.with(List.of(closing("2025-08-13", "2025-08-15", "夏季休業")));

        assertThat(office.reason(day("2025-08-14"), Locale.JAPANESE)).contains("夏季休業");
        assertThat(office.reason(day("2025-07-21"), Locale.JAPANESE)).contains("海の日");
        assertThat(office.reason(day("2025-07-21"), Locale.ENGLISH)).contains("Marine day");
        assertThat(office.reason(day("2025-07-26"), Locale.JAPANESE)).isEmpty();
        assertThat(office.reason(day("2025-07-25"), Locale.JAPANESE)).isEmpty();
    }

    private static ClosingDay closing(String from, String until, String reason) {
        return new ClosingDay(new Period(day(from), day(until)), reason);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
