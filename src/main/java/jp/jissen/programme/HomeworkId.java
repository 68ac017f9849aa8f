package jp.jissen.programme;

import java.io.Serializable;
import java.util.UUID;

/** A piece of homework of a session. */
public record HomeworkId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
