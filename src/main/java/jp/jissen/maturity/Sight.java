package jp.jissen.maturity;

/** Whether somebody sees what a survey holds. */
public enum Sight {
    WHOLE,
    /** The company: before its visit is submitted, or the survey completed. */
    NOT_YET,
    /** The expert: what was rated before, until what is to be rated now is complete, so that the one does not lead the other. */
    AFTER_OWN_RATING
}
