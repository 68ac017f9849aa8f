package jp.jissen.work;

import java.io.Serializable;
import java.util.UUID;

/** A piece of work that somebody asked for. */
public record JobId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
