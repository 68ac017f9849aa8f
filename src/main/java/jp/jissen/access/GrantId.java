package jp.jissen.access;

import java.io.Serializable;
import java.util.UUID;

/** One role of one person. */
public record GrantId(UUID value) implements Serializable {
}
