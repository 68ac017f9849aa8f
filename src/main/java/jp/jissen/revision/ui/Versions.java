package jp.jissen.revision.ui;

import java.util.List;

import jp.jissen.revision.Revision;

/**
 * The versions of a thing, to be read.
 *
 * @param <R> the record of what the reader is shown of each
 */
@FunctionalInterface
public interface Versions<R extends Record> {

    /** The newest first. */
    List<Revision<R>> newest(int offset, int limit);
}
