package jp.jissen.programme;

import java.io.Serializable;
import java.util.UUID;

/** A file that belongs to a session. */
public record MaterialId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
