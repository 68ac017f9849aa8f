package jp.jissen.work;

import java.io.Serializable;
import java.util.UUID;

/** A letter in the outbox. */
public record MailId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
