package jp.jissen.base;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/** Keys of rows: UUID version 7, so that they are made here, say nothing and still sort by time. */
public final class Ids {

    private Ids() {
    }

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
