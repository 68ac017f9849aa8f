package jp.jissen.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import com.github.difflib.DiffUtils;

/** How one text became another: line by line, and within a line that changed, phrase by phrase. */
public final class Difference {

    /** A stretch of text. */
    public record Piece(Change change, String text) {
    }

    public enum Change {
        SAME, REMOVED, ADDED
    }

    private Difference() {
    }

    /** The pieces in reading order: without those that were added they are the older text, without those that were removed the newer. */
    public static List<Piece> between(String older, String newer) {
        var pieces = new ArrayList<Piece>();
        compare(lines(older), lines(newer), pieces, (removed, added) -> {
            var pairs = removed.size() == added.size();
            for (var i = 0; pairs && i < removed.size(); i++) {
                compare(Phrases.of(removed.get(i)), Phrases.of(added.get(i)), pieces, (less, more) -> replaced(less, more, pieces));
            }
            if (!pairs) {
                replaced(removed, added, pieces);
            }
        });
        return List.copyOf(joined(pieces));
    }

    private interface Changed {
        void replaced(List<String> removed, List<String> added);
    }

    private static void compare(List<String> older, List<String> newer, List<Piece> pieces, Changed changed) {
        for (var delta : DiffUtils.diff(older, newer, true).getDeltas()) {
            var from = delta.getSource().getLines();
            var to = delta.getTarget().getLines();
            switch (delta.getType()) {
                case EQUAL -> from.forEach(text -> pieces.add(new Piece(Change.SAME, text)));
                case DELETE -> replaced(from, Collections.emptyList(), pieces);
                case INSERT -> replaced(Collections.emptyList(), to, pieces);
                case CHANGE -> changed.replaced(from, to);
            }
        }
    }

    private static void replaced(List<String> removed, List<String> added, List<Piece> pieces) {
        Function<Change, Function<String, Piece>> as = change -> text -> new Piece(change, text);
        removed.stream().map(as.apply(Change.REMOVED)).forEach(pieces::add);
        added.stream().map(as.apply(Change.ADDED)).forEach(pieces::add);
    }

    /** Each with the break that ends it. */
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
    }

    private static List<Piece> joined(List<Piece> pieces) {
        var joined = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (!joined.isEmpty() && joined.getLast().change() == piece.change()) {
                joined.add(new Piece(piece.change(), joined.removeLast().text() + piece.text()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }
}
