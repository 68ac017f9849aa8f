package jp.jissen.action;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.company.CompanyRow;

/**
 * Where a source gives its lines as soon as they are final, in the transaction that makes them so; for services that have
 * asked first whether the actor may, and hold the source's lock. Never for a view.
 */
@Component
public class SourceLines {

    private final ActionItems items;
    private final ActionWriter writer;
    private final Clock clock;

    SourceLines(ActionItems items, ActionWriter writer, Clock clock) {
        this.items = items;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Makes the list say what the source says: new lines become promises; lines that were put in other words keep their
     * promise and what became of it; what is no longer there is given up. Doing it again changes nothing.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(SourceRef source, CompanyRow company, List<Promise> lines) {
        var standing = items.standing(company.space().value(), source.kind(), source.id());
        var moves = Following.of(standing.stream().map(ActionItem::agreed).toList(), lines);
        for (var move : moves) {
            if (move.from() == null) {
                var item = writer.make(company, lines.get(move.to()));
                item.stand(source, move.to(), lines.get(move.to()));
                writer.begin(item);
            } else {
                var item = standing.get(move.from());
                var before = item.body();
                if (move.to() == null) {
                    item.leave(ActionWriter.by(), clock.instant());
                } else {
                    item.stand(source, move.to(), lines.get(move.to()));
                }
                writer.saved(item, before);
            }
        }
    }
}
