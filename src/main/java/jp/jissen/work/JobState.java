package jp.jissen.work;

/** Where a job stands. */
public enum JobState {

    /** Not begun, or to be tried again later. */
    WAITING,
    RUNNING,
    DONE,
    /** For good: nobody tries again unless a person asks. */
    FAILED,
    CANCELLED;

    public boolean over() {
        return settled() || this == FAILED;
    }

    /** Whether nobody has to look at it any more. */
    public boolean settled() {
        return this == DONE || this == CANCELLED;
    }
}
