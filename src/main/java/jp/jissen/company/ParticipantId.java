package jp.jissen.company;

import java.io.Serializable;
import java.util.UUID;

/** A person who takes part for a company in one edition. */
public record ParticipantId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
