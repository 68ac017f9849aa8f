package jp.jissen.revision;

/** How a version came about. */
public enum Way {
    SAVED,
    /** An older version was taken back. */
    RESTORED,
    /** Its writer took their own last change back. */
    UNDONE,
    /** Not saved as such: two people wrote the same field, and this one's writer chose the other's words. */
    ASIDE
}
