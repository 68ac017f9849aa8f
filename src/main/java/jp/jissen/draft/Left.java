package jp.jissen.draft;

import java.time.Instant;
import java.util.List;

import jp.jissen.base.Unsaved;

/**
 * What somebody left unsaved in one sheet.
 *
 * @param fields the newest of each field
 * @param until when the last of it came; the beginning of time for nothing
 */
public record Left(List<Unsaved> fields, Instant until) {
}
