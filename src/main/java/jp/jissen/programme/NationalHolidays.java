package jp.jissen.programme;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import one.cafebabe.businesscalendar4j.BusinessCalendar;
import one.cafebabe.businesscalendar4j.Japan;

/**
 * Japan's national holidays with their substitute days (国民の祝日に関する法律, articles 2 and 3). The only class that touches
 * the library: it would otherwise fetch the Cabinet Office's list over the network.
 */
final class NationalHolidays {

    private static final BusinessCalendar JAPANESE;
    private static final BusinessCalendar ENGLISH;

    static {
        System.setProperty("SYUKUJITSU_URL", String.valueOf(Japan.class.getResource("/syukujitsu.csv")));
        JAPANESE = BusinessCalendar.newBuilder().locale(Locale.JAPANESE).holiday(BusinessCalendar.JAPAN.PUBLIC_HOLIDAYS).build();
        ENGLISH = BusinessCalendar.newBuilder().locale(Locale.ENGLISH).holiday(BusinessCalendar.JAPAN.PUBLIC_HOLIDAYS).build();
    }

    private NationalHolidays() {
    }

    static boolean contains(LocalDate day) {
        return JAPANESE.isHoliday(day);
    }

    static Optional<String> name(LocalDate day, Locale locale) {
        var calendar = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : JAPANESE;
        return calendar.isHoliday(day) ? Optional.ofNullable(calendar.getHoliday(day)).map(holiday -> holiday.name()) : Optional.empty();
    }
}
