package jp.jissen.programme;

import java.io.Serializable;
import java.util.UUID;

/** One seminar-and-workshop day of an edition. */
public record SessionId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
