package jp.jissen.file;

import java.io.Serializable;
import java.util.UUID;

/** A stored file. */
public record FileId(UUID value) implements Serializable {
}
