package jp.jissen.base;

/**
 * The thing asked for does not exist or is not for the one who asks. Both have the same answer, so that nobody learns
 * from a refusal what exists.
 */
public final class Absent extends Refusal {

    public Absent() {
        super("refusal.absent");
    }
}
