package jp.jissen.casestudy;

import java.util.List;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;

/**
 * A piece of text on a case page, in the order of the printed page. How long each may be comes from the sample page of the 2024
 * guide, which it must fit; the same number stands behind counter, refusal and check constraint.
 */
public enum CaseBlock {

    ALIAS("alias", 15),
    TITLE("title", 40),
    ORGANISATION("organisation", 40),
    BUSINESS("business", 110),
    GIST_BACKGROUND("gistBackground", 95),
    GIST_MEASURES("gistMeasures", 95),
    GIST_RESULTS("gistResults", 95),
    BACKGROUND_HEADING("backgroundHeading", 35),
    BACKGROUND("background", 110),
    KEY_WORD_1("keyWord1", 15),
    KEY_WORD_2("keyWord2", 15),
    KEY_WORD_3("keyWord3", 15),
    ISSUE_1("issue1", 25),
    ISSUE_2("issue2", 25),
    ISSUE_3("issue3", 25),
    MEASURE_HEADING_1("measureHeading1", 35),
    MEASURE_1("measure1", 90),
    MEASURE_HEADING_2("measureHeading2", 35),
    MEASURE_2("measure2", 90),
    MEASURE_HEADING_3("measureHeading3", 35),
    MEASURE_3("measure3", 90),
    RESULT_1("result1", 80),
    RESULT_2("result2", 80),
    RESULT_3("result3", 80),
    CALL_OUT_1("callOut1", 35),
    CALL_OUT_2("callOut2", 35),
    CALL_OUT_3("callOut3", 35),
    OUTLOOK("outlook", 140),
    EXECUTIVE_VOICE("executiveVoice", 125),
    PARTICIPANT_VOICE("participantVoice", 125);

    /** What a page cannot be printed without. */
    private static final List<CaseBlock> MUST = List.of(ALIAS, TITLE, BUSINESS, GIST_BACKGROUND, GIST_MEASURES, GIST_RESULTS, BACKGROUND_HEADING, BACKGROUND, ISSUE_1, MEASURE_HEADING_1, MEASURE_1, RESULT_1, OUTLOOK,
            PARTICIPANT_VOICE);

    private final String field;
    private final int max;

    CaseBlock(String field, int max) {
        this.field = field;
        this.max = max;
    }

    /** Name of the component of {@link CaseText}, of the form's field and, in the style of SQL, of the column. */
    public String field() {
        return field;
    }

    /** Longest text, in code points. */
    public int max() {
        return max;
    }

    /** Whether no page is printed without it. */
    public boolean compulsory() {
        return MUST.contains(this);
    }

    /** The text as it is stored: without blanks around it. @throws Refusal when it is too long or unreadable */
    public String check(@Nullable String typed) {
        return TextLimit.check(field, typed, max);
    }
}
