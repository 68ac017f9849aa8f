package jp.jissen.programme;

import java.io.Serializable;
import java.util.UUID;

/** One year of the programme. */
public record EditionId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
