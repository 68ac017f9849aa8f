package jp.jissen.base;

import org.jspecify.annotations.Nullable;

/**
 * How long a text may be, in code points (so that 𠮷 counts as one). The same constants stand behind the counter beside the
 * field, the sentence of refusal and the check constraint (PostgreSQL's char_length counts code points too).
 */
public enum TextLimit {

    /** Names, titles, departments: one line. */
    LINE(100),
    /** A sentence or two. */
    NOTE(400),
    /** Paragraphs. */
    TEXT(2_000),
    /** Mail addresses and links. */
    ADDRESS(250);

    private final int max;

    TextLimit(int max) {
        this.max = max;
    }

    /** Longest text allowed, in code points. */
    public int max() {
        return max;
    }

    /**
     * The text as it is stored: without blanks around it, null becomes empty.
     *
     * @param field the form's field, for the sentence beside it
     * @throws Refusal when too long, or when it holds what a database cannot keep (NUL, lone surrogates)
     */
    public String check(String field, @Nullable String typed) {
        return check(field, typed, max);
    }

    /** As {@link #check(String, String)}, for a text whose limit is its own. @param max in code points */
    public static String check(String field, @Nullable String typed, int max) {
        var text = typed == null ? "" : typed.strip();
        if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(TextLimit::isLoneSurrogate)) {
            throw Refusal.of(field, "refusal.text.unreadable");
        }
        var length = text.codePointCount(0, text.length());
        if (length > max) {
            throw Refusal.of(field, "refusal.text.long", max, length);
        }
        return text;
    }

    /** As {@link #check}, and the text may not be empty. */
    public String require(String field, @Nullable String typed) {
        var text = check(field, typed);
        if (text.isEmpty()) {
            throw Refusal.of(field, "refusal.text.missing");
        }
        return text;
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
