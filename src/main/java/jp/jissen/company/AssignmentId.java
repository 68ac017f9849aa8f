package jp.jissen.company;

import java.io.Serializable;
import java.util.UUID;

/** An expert's charge of one company in one edition. */
public record AssignmentId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
