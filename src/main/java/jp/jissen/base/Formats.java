package jp.jissen.base;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates, times and numbers in one reader's language, for screens and documents alike. Years are of the common era. */
public record Formats(Locale locale) {

    /** 2025年7月25日(金) or Fri, 25 July 2025. */
    public String date(LocalDate day) {
        return pattern("yyyy年M月d日(E)", "EEE, d MMMM yyyy").format(day);
    }

    /** 7月25日(金) or Fri, 25 July: where the year is clear. */
    public String shortDate(LocalDate day) {
        return pattern("M月d日(E)", "EEE, d MMMM").format(day);
    }

    /** 7/25 or 25 Jul: in tables and pictures. */
    public String tinyDate(LocalDate day) {
        return pattern("M/d", "d MMM").format(day);
    }

    /** 7月 or Jul. */
    public String month(LocalDate day) {
        return pattern("M月", "MMM").format(day);
    }

    public String period(LocalDate from, LocalDate until) {
        return shortDate(from) + to() + shortDate(until);
    }

    /** A period with both years. */
    public String fullPeriod(LocalDate from, LocalDate until) {
        return date(from) + to() + date(until);
    }

    /** A period in tables and pictures. */
    public String tinyPeriod(LocalDate from, LocalDate until) {
        return tinyDate(from) + to() + tinyDate(until);
    }

    /** 13:00. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("H:mm").format(time);
    }

    public String times(LocalTime from, LocalTime until) {
        return time(from) + to() + time(until);
    }

    /** The instant's clock time in the programme's zone: 14:03. */
    public String time(Instant instant) {
        return time(instant.atZone(Today.ZONE).toLocalTime());
    }

    /** The instant's day and clock time in the programme's zone. */
    public String dateTime(Instant instant) {
        var local = instant.atZone(Today.ZONE);
        return date(local.toLocalDate()) + " " + time(local.toLocalTime());
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private String to() {
        return isEnglish() ? " – " : "〜";
    }

    private DateTimeFormatter pattern(String japanese, String english) {
        return DateTimeFormatter.ofPattern(isEnglish() ? english : japanese, isEnglish() ? Locale.ENGLISH : Locale.JAPANESE);
    }

    private boolean isEnglish() {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
