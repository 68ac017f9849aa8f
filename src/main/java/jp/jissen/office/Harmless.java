package jp.jissen.office;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet that opens our text file from computing with what people wrote: a text that begins like a formula is
 * written with an apostrophe before it, and read again without. What began with apostrophes gets one more, so that all comes
 * back as it was.
 */
final class Harmless {

    private static final Pattern LIKE_A_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Harmless() {
    }

    static String written(String text) {
        return LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String read(String text) {
        return text.startsWith("'") && LIKE_A_FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }
}
