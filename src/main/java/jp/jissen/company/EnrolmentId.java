package jp.jissen.company;

import java.io.Serializable;
import java.util.UUID;

/** A company's part in one edition: the key of attendance, visits and cases. */
public record EnrolmentId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
