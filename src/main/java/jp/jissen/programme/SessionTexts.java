package jp.jissen.programme;

import jp.jissen.base.TextLimit;

/**
 * The words of a session.
 *
 * @param goals one a line
 * @param bring what to bring
 * @param notice what the office wants everybody to know about this day; often empty
 */
public record SessionTexts(Words seminarTheme, Words workshopTheme, Words goals, Words bring, Words notice) {

    public SessionTexts {
        seminarTheme.require("seminarTheme", TextLimit.NOTE);
        workshopTheme.require("workshopTheme", TextLimit.NOTE);
        bring.check("bring", TextLimit.NOTE);
        goals.check("goals", TextLimit.TEXT);
        notice.check("notice", TextLimit.TEXT);
    }

    /** For a copy into another year: the notice was about that one day. */
    SessionTexts withoutNotice() {
        return new SessionTexts(seminarTheme, workshopTheme, goals, bring, new Words("", ""));
    }
}
