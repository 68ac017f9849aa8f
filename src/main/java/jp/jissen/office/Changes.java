package jp.jissen.office;

import java.util.ArrayList;
import java.util.List;

import jp.jissen.base.Sentence;

/** Collects what will be another, column by column. */
final class Changes {

    private final List<RosterLine.Change> changes = new ArrayList<>();

    void add(RosterColumn column, String before, String now) {
        if (!before.equals(now)) {
            changes.add(new RosterLine.Change(Sentence.of(column.key()), before, now));
        }
    }

    List<RosterLine.Change> all() {
        return changes;
    }
}
