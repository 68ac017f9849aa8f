package jp.jissen.work;

import jp.jissen.base.Refusal;

/** Something outside did not answer or asked to wait: the rest of the job is tried again after a while, and each time after a longer one. */
public final class TryLater extends Refusal {

    public TryLater(String key, Object... arguments) {
        super(key, arguments);
    }
}
