package jp.jissen.casestudy;

/** How an issue of the page stands at the end of the year (2024 guide for the case collection, sample page). */
public enum Outcome {
    /** 解決. */
    SOLVED,
    /** 継続. */
    CONTINUED
}
