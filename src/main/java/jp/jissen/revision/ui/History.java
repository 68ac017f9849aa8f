package jp.jissen.revision.ui;

import java.util.Optional;

import jp.jissen.base.Changed;
import jp.jissen.base.ui.Shared;
import jp.jissen.revision.Way;

/**
 * A thing and its versions, as the form over it sees them.
 *
 * @param <R> the record of what the form's fields hold
 */
public interface History<R extends Record> extends Shared<R>, Versions<R> {

    /** Versions that a conflict looks through for who changed a field. */
    int RECENT = 20;

    /** Makes an older version the newest. */
    void goBack(int number);

    /** Takes back the reader's own last change. */
    void undo();

    @Override
    default Optional<Changed> lastChange(String component) {
        var versions = newest(0, RECENT).stream().filter(version -> version.way() != Way.ASIDE).toList();
        for (var i = 0; i + 1 < versions.size(); i++) {
            if (Shared.differ(versions.get(i).body(), versions.get(i + 1).body(), component)) {
                return Optional.of(new Changed(versions.get(i).by(), versions.get(i).at()));
            }
        }
        return Optional.empty();
    }
}
