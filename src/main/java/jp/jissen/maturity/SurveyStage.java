package jp.jissen.maturity;

/** When a company is rated: at its first visit and at its last. */
public enum SurveyStage {
    BEFORE, AFTER
}
