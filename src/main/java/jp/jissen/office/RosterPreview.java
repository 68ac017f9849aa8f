package jp.jissen.office;

import java.util.List;

/**
 * What a file will do when it is taken in. Nothing has been written.
 *
 * @param print tells one preview from another: what is taken in is what was seen
 */
public record RosterPreview(String file, List<RosterLine> lines, String print) {

    public long count(RosterLine.Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** Whether there is anything to write. */
    public boolean changes() {
        return count(RosterLine.Outcome.NEW) + count(RosterLine.Outcome.CHANGE) > 0;
    }
}
