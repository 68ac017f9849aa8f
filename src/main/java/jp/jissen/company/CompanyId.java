package jp.jissen.company;

import java.io.Serializable;
import java.util.UUID;

/** A company, over all the years it takes part. */
public record CompanyId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
