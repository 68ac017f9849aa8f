package jp.jissen.work;

import java.util.function.BooleanSupplier;

import jp.jissen.access.SpaceId;
import jp.jissen.base.Sentence;

/** One try of one job, as its work sees it. */
record JobSteps(JobLedger ledger, JobKey key, JobRow row, BooleanSupplier shuttingDown) implements JobContext {

    @Override
    public JobId id() {
        return row.id();
    }

    @Override
    public SpaceId space() {
        return row.space();
    }

    @Override
    public String input() {
        return row.input();
    }

    @Override
    public int attempt() {
        return row.attempts();
    }

    @Override
    public boolean lastAttempt() {
        return row.attempts() >= Backoff.TRIES;
    }

    @Override
    public void progress(long done, long total) {
        goOnUnless(ledger.progress(key, done, total));
    }

    @Override
    public void requireNotCancelled() {
        goOnUnless(cancelling());
    }

    @Override
    public void remark(Sentence what) {
        ledger.write(key, job -> job.remark(what));
    }

    boolean cancelling() {
        return ledger.cancelling(key);
    }

    private void goOnUnless(boolean cancelling) {
        if (cancelling) {
            throw new Cancelled();
        }
        if (shuttingDown.getAsBoolean()) {
            throw new ShutDown();
        }
    }

    /** Not a refusal: a work that catches those must not catch this. */
    static final class Cancelled extends RuntimeException {
    }

    static final class ShutDown extends RuntimeException {
    }
}
