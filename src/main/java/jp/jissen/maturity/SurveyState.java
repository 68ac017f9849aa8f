package jp.jissen.maturity;

/** How far a survey is. */
public enum SurveyState {
    /** Not yet the time: the visit before its own is not submitted. */
    LATER,
    /** To be rated, or being rated. */
    OPEN,
    /** 評価済み: every item is answered; the expert may still correct it. */
    DONE,
    /** 確定: its visit is accepted too; nothing changes any more. */
    CLOSED;

    public boolean completed() {
        return this == DONE || this == CLOSED;
    }
}
