package jp.jissen.casestudy;

import java.io.Serializable;
import java.util.UUID;

/** A company's page of one year. */
public record CasePageId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
