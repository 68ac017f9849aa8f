package jp.jissen.base;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Years in the Japanese era, for the names of official documents only. */
public final class Era {

    private Era() {
    }

    /**
     * 令和7年度 for 2025; the first year of an era is 元年, which the JDK would print as 1年. A year in which an era begins bears
     * the new name as a whole: 令和元年度 for 2019.
     */
    public static String fiscalYear(int year) {
        var december = JapaneseDate.from(LocalDate.of(year, 12, 31));
        var name = december.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE);
        var ofEra = december.get(ChronoField.YEAR_OF_ERA);
        return name + (ofEra == 1 ? "元" : String.valueOf(ofEra)) + "年度";
    }
}
