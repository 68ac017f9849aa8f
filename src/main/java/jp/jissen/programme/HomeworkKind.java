package jp.jissen.programme;

/** How homework is known to be done. */
public enum HomeworkKind {
    /** The participant says so. */
    CHECK,
    /** Enough assets of the company's own register are rated. */
    ASSET_COUNT
}
