package jp.jissen.programme;

/** Where an edition stands; it only ever goes forward. */
public enum EditionState {
    /** Being prepared by the office; nobody else sees it. */
    PREPARING,
    /** Under way. */
    RUNNING,
    /** Over; still readable. */
    CLOSED;

    boolean mayBecome(EditionState next) {
        return next.ordinal() == ordinal() + 1;
    }
}
