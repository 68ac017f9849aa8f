package jp.jissen.work;

/**
 * What a kind of job does; a bean of the module that starts such jobs.
 *
 * <p>It runs outside any transaction, in the name of whoever the job is for, and takes care of its own. It may run twice: a
 * program that is killed leaves no word, and what it was doing is begun again elsewhere. So every step either does no harm
 * when it is done again, or writes down in the same transaction that it was done, and looks there first.
 *
 * <p>A {@link jp.jissen.base.Refusal} ends the job for good with its sentence, {@link TryLater} leaves the rest for another
 * try. Any other exception is our mistake: it is logged, and tried again in case it was the weather.
 */
public interface Work {

    /** Letters and dots, at most 60; every kind has one bean. */
    String kind();

    void run(JobContext job);

    /** Somebody has cancelled the job, before it began or between two steps: the place to put away what was prepared for the rest. */
    default void cancelled(JobRow job) {
    }
}
