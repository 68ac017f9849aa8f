package jp.jissen.action;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;

import org.jspecify.annotations.Nullable;

/** Which line of a corrected list is which line of the one before: lines have no number of their own. */
final class Following {

    private Following() {
    }

    /** @param from its place before, null for a new line; @param to its place now, null for one that is gone */
    record Move(@Nullable Integer from, @Nullable Integer to) {
    }

    /** What was not touched is the same line; what stands between the same neighbours instead of another is that one in other words. */
    static List<Move> of(List<Promise> before, List<Promise> now) {
        var moves = new ArrayList<Move>();
        for (var delta : DiffUtils.diff(before, now, true).getDeltas()) {
            var from = delta.getSource();
            var to = delta.getTarget();
            for (var i = 0; i < Math.max(from.size(), to.size()); i++) {
                moves.add(new Move(i < from.size() ? Integer.valueOf(from.getPosition() + i) : null, i < to.size() ? Integer.valueOf(to.getPosition() + i) : null));
            }
        }
        return List.copyOf(moves);
    }
}
