package jp.jissen.programme;

import java.io.Serializable;
import java.util.UUID;

/** A day, or a run of days, on which the office is closed. */
public record ClosingDayId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
