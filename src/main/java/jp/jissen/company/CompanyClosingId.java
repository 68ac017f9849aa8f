package jp.jissen.company;

import java.io.Serializable;
import java.util.UUID;

/** A company's own closing days. */
public record CompanyClosingId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
