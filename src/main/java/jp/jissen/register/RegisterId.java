package jp.jissen.register;

import java.io.Serializable;
import java.util.UUID;

/** A company's register. */
public record RegisterId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
