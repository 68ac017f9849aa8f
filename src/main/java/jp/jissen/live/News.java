package jp.jissen.live;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import jp.jissen.access.Acting;
import jp.jissen.access.Actor;

/**
 * Where services tell what they have written: one line beside the audit trail's, in the same transaction. Costs the
 * transaction nothing, and cannot make it fail: the news leaves on a connection of its own after the commit, some fifty
 * milliseconds later, together with whatever else happened meanwhile. Work that is rolled back tells nothing. A node that
 * dies within these milliseconds takes its news along; pages then see the change when they next ask or are shown again.
 */
@Component
public class News {

    private final Courier courier;
    private final RecentNews recent;
    private final Origin origin;

    News(Courier courier, RecentNews recent, Origin origin) {
        this.courier = courier;
        this.recent = recent;
        this.origin = origin;
    }

    /** Something about the topic has changed. @throws IllegalStateException outside a transaction: nothing was written then */
    public void tell(Topic topic) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("news is told in the transaction that makes it: " + topic);
        }
        collected().add(told(topic, false));
    }

    /** Somebody is at the topic just now; nothing is kept, and nothing was written. Leaves at once, in a transaction or not. */
    public void ping(Topic topic) {
        courier.take(List.of(told(topic, true)));
    }

    /** Where the news stands now on this node: what a page shows that was read after this moment misses nothing that is told later. */
    public String mark() {
        return recent.mark();
    }

    private Told told(Topic topic, boolean ping) {
        return Told.of(topic, ping, Acting.actor().map(Actor::accountId).orElse(null), origin.page());
    }

    private Set<Told> collected() {
        return TransactionSynchronizationManager.getSynchronizations().stream().filter(OnCommit.class::isInstance).map(OnCommit.class::cast).findFirst().orElseGet(() -> {
            var fresh = new OnCommit(courier, new LinkedHashSet<>());
            TransactionSynchronizationManager.registerSynchronization(fresh);
            return fresh;
        }).told();
    }

    private record OnCommit(Courier courier, Set<Told> told) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            courier.take(told);
        }
    }
}
