package jp.jissen.draft;

import java.time.Instant;
import java.util.List;

import jp.jissen.base.Sheet;
import jp.jissen.base.Unsaved;

/**
 * A sheet with input that its writer has not saved.
 *
 * @param title what the form was called
 * @param path where it is
 * @param mayWrite whether it can still be saved there
 * @param fields the newest of each field
 */
public record UnsavedSheet(Sheet sheet, String title, String path, Instant at, boolean mayWrite, List<Unsaved> fields) {
}
