package jp.jissen.casestudy;

/** The beginning of a text that fits into a block: whole sentences if there is room for one, else words with an ellipsis. */
final class Excerpt {

    private static final String ELLIPSIS = "…";

    private Excerpt() {
    }

    /** @param max in code points, from 2 */
    static String of(String text, int max) {
        var line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        if (length(line) <= max) {
            return line;
        }
        var fitting = first(line, max);
        var end = fitting.lastIndexOf('。');
        return end > 0 ? fitting.substring(0, end + 1) : first(line, max - 1) + ELLIPSIS;
    }

    private static String first(String text, int most) {
        return text.substring(0, text.offsetByCodePoints(0, most));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
