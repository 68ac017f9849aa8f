package jp.jissen.live;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/** What this node has heard last, so that a page can ask for what it missed. A mark is a place in this row; those of other nodes and of earlier starts mean nothing here. */
@Component
class RecentNews {

    /** Pieces: minutes of a busy session. */
    static final int KEPT = 2_000;

    private static final Pattern MARK = Pattern.compile("([0-9a-f]{8})-([0-9]{1,18})");

    private final String node = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    private final Deque<Told> row = new ArrayDeque<>();
    private long heard;

    synchronized void add(Collection<Told> news) {
        row.addAll(news);
        heard += news.size();
        while (row.size() > KEPT) {
            row.removeFirst();
        }
    }

    /** Something was missed: earlier marks mean nothing any more. */
    synchronized void forget() {
        row.clear();
        heard++;
    }

    synchronized String mark() {
        return node + "-" + heard;
    }

    /** What came after the mark; empty when that cannot be said. */
    synchronized Optional<List<Told>> since(String mark) {
        var parts = MARK.matcher(mark);
        if (!parts.matches() || !parts.group(1).equals(node)) {
            return Optional.empty();
        }
        var missed = heard - Long.parseLong(parts.group(2));
        return missed < 0 || missed > row.size() ? Optional.empty() : Optional.of(row.stream().skip(row.size() - missed).toList());
    }
}
