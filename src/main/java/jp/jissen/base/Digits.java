package jp.jissen.base;

import java.text.Normalizer;
import java.util.Locale;

/** Codes and numbers as people type them: full-width, with spaces or long dashes. Never for names, which stay as written. */
public final class Digits {

    private Digits() {
    }

    /** Full-width forms become ASCII, all kinds of dashes become "-", surrounding blanks go: {@code ０３－１２３４ } is {@code 03-1234}. */
    public static String plain(String typed) {
        var ascii = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return ascii.replaceAll("[‐-―−ー－─━]", "-").strip();
    }

    /** A code without blanks and in capitals: {@code ａｂｃ １２３} is {@code ABC123}. */
    public static String code(String typed) {
        return plain(typed).replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    /**
     * A whole number as typed, full-width or not, with or without thousands separators.
     *
     * @throws Refusal when it is not a whole number within the range of int
     */
    public static int number(String typed) {
        try {
            return Integer.parseInt(plain(typed).replace(",", ""));
        } catch (NumberFormatException notANumber) {
            throw new Refusal("refusal.number", typed);
        }
    }
}
