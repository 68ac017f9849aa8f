package jp.jissen.action;

import java.io.Serializable;
import java.util.UUID;

/** A promise in the list. */
public record ActionItemId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
