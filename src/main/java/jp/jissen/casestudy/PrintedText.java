package jp.jissen.casestudy;

import java.util.regex.Pattern;

import jp.jissen.base.pdf.Markup;

/** A block's text as it is printed: the form lets people break lines where the page has no room for it. */
final class PrintedText {

    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern BREAK_BETWEEN_WORDS = Pattern.compile("(?<=[\\x21-\\x7e])\\s*\\R\\s*(?=[\\x21-\\x7e])");
    /** Characters to a line of the title. */
    static final int TITLE_LINE = 25;

    private PrintedText() {
    }

    /** In one piece; two Latin words stay two. */
    static String of(String text) {
        return BREAK.matcher(BREAK_BETWEEN_WORDS.matcher(text).replaceAll(" ")).replaceAll("");
    }

    /** In the two lines in which it was written, if they are two and each is one in print; else in one piece. */
    static String title(String text) {
        var lines = BREAK.split(text);
        return lines.length == 2 && fits(lines[0]) && fits(lines[1]) ? lines[0] + "\n" + lines[1] : of(text);
    }

    /** Nothing for an empty text. */
    static void paragraph(Markup out, String classes, String text) {
        if (!text.isEmpty()) {
            out.element("p", classes, of(text));
        }
    }

    private static boolean fits(String line) {
        return line.codePointCount(0, line.length()) <= TITLE_LINE;
    }
}
