package jp.jissen.casestudy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jp.jissen.base.Texts;

/** The words that the collection prints itself, in Japanese whoever looks. */
record SpreadWords(Texts texts) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月", Locale.JAPANESE);

    String t(String key, Object... arguments) {
        return texts.get(key, Locale.JAPANESE, arguments);
    }

    /** 2025年8月: no day that would tell which company it was. */
    String month(LocalDate day) {
        return MONTH.format(day);
    }
}
