package jp.jissen.base;

import java.text.Normalizer;
import java.util.Locale;

/**
 * One spelling for everything that is searched: full and half width, capitals, katakana and hiragana, and the pairs of
 * spellings that the programme's papers mix (ぜい弱性 and 脆弱性, 及び and および). Only for keys; stored names keep their form.
 */
public final class SearchKey {

    private SearchKey() {
    }

    public static String of(String... texts) {
        var joined = storable(String.join(" ", texts));
        var key = Normalizer.normalize(joined, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return hiragana(key)
                .replace("脆", "ぜい").replace("及び", "および").replace("又は", "または").replace("並びに", "ならびに")
                .replaceAll("[‐-―−－]", "-").replaceAll("\\s+", " ").strip();
    }

    /** Without what a database cannot keep, NUL and lone surrogates: a search for them would end in an error. */
    public static String storable(String typed) {
        return typed.replaceAll("[\\x00\\p{Cs}]", "");
    }

    private static String hiragana(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            out.append(c >= 'ァ' && c <= 'ヶ' ? (char) (c - 0x60) : c);
        }
        return out.toString();
    }

    /** The key as a pattern for SQL LIKE: anything around it, its own wildcards taken literally (escape character {@code \}). */
    public static String pattern(String typed) {
        return "%" + of(typed).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
