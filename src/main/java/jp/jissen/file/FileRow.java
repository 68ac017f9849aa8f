package jp.jissen.file;

import java.time.Instant;

/** A stored file without its content. @param size in bytes */
public record FileRow(FileId id, String name, String mediaType, long size, Instant storedAt) {
}
