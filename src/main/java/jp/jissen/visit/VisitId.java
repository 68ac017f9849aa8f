package jp.jissen.visit;

import java.io.Serializable;
import java.util.UUID;

/** One of the four visits of a company's year. */
public record VisitId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
