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
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
