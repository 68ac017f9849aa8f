package jp.jissen.work;

import jp.jissen.access.SpaceId;
import jp.jissen.base.Sentence;

/** What a running job knows of itself, and how it tells how far it is. Each call is a short transaction of its own. */
public interface JobContext {

    JobId id();

    SpaceId space();

    /** What the job was given when it was started. */
    String input();

    /** How often it was begun, this time included. */
    int attempt();

    /** Whether there is no further try after this one. */
    boolean lastAttempt();

    /** Tells how far the work is, and stops it here if somebody has cancelled it or the program is being shut down. */
    void progress(long done, long total);

    /** Stops the work here if somebody has cancelled it or the program is being shut down. */
    void requireNotCancelled();

    /** Leaves a sentence beside the job: what of it could not be done, though the rest was. */
    void remark(Sentence what);
}
