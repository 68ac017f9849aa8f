package jp.jissen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every holiday of five years, written down from the law (国民の祝日に関する法律, article 2; substitute days article 3(2), a day
 * between two holidays article 3(3)) and the National Astronomical Observatory's equinoxes, without the library.
 */
class NationalHolidaysTest {

    private static final Map<Integer, String> WRITTEN_DOWN = Map.of(
            2024, "1/1 元日, 1/8 成人の日, 2/11 建国記念の日, 2/12 休日, 2/23 天皇誕生日, 3/20 春分の日, 4/29 昭和の日, 5/3 憲法記念日, 5/4 みどりの日, 5/5 こどもの日, 5/6 休日, "
                    + "7/15 海の日, 8/11 山の日, 8/12 休日, 9/16 敬老の日, 9/22 秋分の日, 9/23 休日, 10/14 スポーツの日, 11/3 文化の日, 11/4 休日, 11/23 勤労感謝の日",
            2025, "1/1 元日, 1/13 成人の日, 2/11 建国記念の日, 2/23 天皇誕生日, 2/24 休日, 3/20 春分の日, 4/29 昭和の日, 5/3 憲法記念日, 5/4 みどりの日, 5/5 こどもの日, 5/6 休日, "
                    + "7/21 海の日, 8/11 山の日, 9/15 敬老の日, 9/23 秋分の日, 10/13 スポーツの日, 11/3 文化の日, 11/23 勤労感謝の日, 11/24 休日",
            2026, "1/1 元日, 1/12 成人の日, 2/11 建国記念の日, 2/23 天皇誕生日, 3/20 春分の日, 4/29 昭和の日, 5/3 憲法記念日, 5/4 みどりの日, 5/5 こどもの日, 5/6 休日, "
                    + "7/20 海の日, 8/11 山の日, 9/21 敬老の日, 9/22 休日, 9/23 秋分の日, 10/12 スポーツの日, 11/3 文化の日, 11/23 勤労感謝の日",
            2027, "1/1 元日, 1/11 成人の日, 2/11 建国記念の日, 2/23 天皇誕生日, 3/21 春分の日, 3/22 休日, 4/29 昭和の日, 5/3 憲法記念日, 5/4 みどりの日, 5/5 こどもの日, "
                    + "7/19 海の日, 8/11 山の日, 9/20 敬老の日, 9/23 秋分の日, 10/11 スポーツの日, 11/3 文化の日, 11/23 勤労感謝の日",
            2028, "1/1 元日, 1/10 成人の日, 2/11 建国記念の日, 2/23 天皇誕生日, 3/20 春分の日, 4/29 昭和の日, 5/3 憲法記念日, 5/4 みどりの日, 5/5 こどもの日, "
                    + "7/17 海の日, 8/11 山の日, 9/18 敬老の日, 9/22 秋分の日, 10/9 スポーツの日, 11/3 文化の日, 11/23 勤労感謝の日");

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028})
    void everyHolidayOfTheYearIsKnownAndNoOtherDay(int year) {
        var known = new TreeMap<LocalDate, String>();
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(NationalHolidays::contains)
                .forEach(day -> known.put(day, NationalHolidays.name(day, Locale.JAPANESE).orElse("")));

        assertThat(known).isEqualTo(holidays(year));
    }

    @Test
    void theNationalHolidayBetweenTwoOthersIsKnown() {
        assertThat(NationalHolidays.contains(LocalDate.of(2026, 9, 22))).isTrue();
    }

    @Test
    void namesAreThereInEnglishToo() {
        assertThat(NationalHolidays.name(LocalDate.of(2026, 2, 11), Locale.ENGLISH)).contains("National Foundation Day");
        assertThat(NationalHolidays.name(LocalDate.of(2026, 2, 10), Locale.ENGLISH)).isEmpty();
    }

    /** Left alone the library asks the Cabinet Office's server when it is loaded, and again every month. */
    @Test
    void theListIsReadFromTheProgramNeverOverTheNetwork() {
        NationalHolidays.contains(LocalDate.of(2025, 1, 1));

        assertThat(System.getProperty("SYUKUJITSU_URL")).matches("(jar:)?file:.+/syukujitsu\\.csv");
    }

    private static Map<LocalDate, String> holidays(int year) {
        var days = new TreeMap<LocalDate, String>();
        Arrays.stream(WRITTEN_DOWN.get(year).split(", ")).map(entry -> entry.split("[/ ]"))
                .forEach(entry -> days.put(LocalDate.of(year, Integer.parseInt(entry[0]), Integer.parseInt(entry[1])), entry[2]));
        return days;
    }
}
