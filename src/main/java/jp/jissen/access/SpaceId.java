package jp.jissen.access;

import java.io.Serializable;
import java.util.UUID;

/** The wall's key: whose data a row is. */
public record SpaceId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
