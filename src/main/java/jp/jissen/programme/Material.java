package jp.jissen.programme;

import jp.jissen.file.FileRow;

/** A file that belongs to a session. */
public record Material(MaterialId id, FileRow file) {
}
