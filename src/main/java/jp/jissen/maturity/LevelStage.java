package jp.jissen.maturity;

/** Which of a company's two places on the scale: where it began, found at the first visit, and where it is now; at the last visit that is where it ends. */
public enum LevelStage {
    BEFORE, NOW
}
