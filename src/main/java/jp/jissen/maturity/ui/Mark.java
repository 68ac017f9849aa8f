package jp.jissen.maturity.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import org.jspecify.annotations.Nullable;

import jp.jissen.maturity.Answer;
import jp.jissen.maturity.SurveyItem;

/** What can be chosen for an item; the names are those by which a browser keeps what is chosen. */
public enum Mark {
    SCORE_0, SCORE_1, SCORE_2, SCORE_3, SCORE_4, SCORE_5, NOT_APPLICABLE;

    static @Nullable Mark of(@Nullable Answer answer) {
        return answer == null ? null : answer.score() == null ? NOT_APPLICABLE : values()[answer.score()];
    }

    Answer answer() {
        return this == NOT_APPLICABLE ? Answer.NOT_APPLICABLE : Answer.of(ordinal());
    }

    /** 3 or –. */
    String sign() {
        return this == NOT_APPLICABLE ? "–" : String.valueOf(ordinal());
    }

    /** What it means for the item. */
    String words(SurveyItem item) {
        return this == NOT_APPLICABLE ? t("survey.notApplicable") : item.words().anchors().get(ordinal()).in(locale());
    }
}
