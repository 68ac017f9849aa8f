package jp.jissen.register;

import java.io.Serializable;
import java.util.UUID;

/** One information asset. */
public record AssetId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
