package jp.jissen.catalogue.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.jissen.catalogue.Label;
import jp.jissen.catalogue.PhaseTemplate;

/** running-order.yaml: the variants of a session day's clock. */
final class RunningOrders {

    private final Entries<Label> phases = new Entries<>("phase");
    private final Entries<List<TimedPhase>> orders = new Entries<>("running order");
    private final int sessions;

    private record TimedPhase(PhaseTemplate phase, Set<Integer> sessions) {
    }

    /** @param sessions how many sessions the programme has */
    RunningOrders(CatalogueFiles files, int sessions) {
        this.sessions = sessions;
        files.yaml("running-order.yaml").read(file -> {
            file.each("phases", item -> phases.add(item.value("code"), item.label("label")));
            file.each("orders", item -> orders.add(item.value("code"), order(item)));
            return file;
        });
    }

    List<PhaseTemplate> of(Value order, int session) {
        return orders.of(order).stream().filter(timed -> timed.sessions().contains(session)).map(TimedPhase::phase).toList();
    }

    private List<TimedPhase> order(YamlMap order) {
        var timed = new ArrayList<TimedPhase>();
        order.each("phases", item -> {
            var start = item.value("start");
            if (!timed.isEmpty() && start.time().isBefore(timed.getLast().phase().end())) {
                throw start.problem("must not be before %s, when %s ends".formatted(timed.getLast().phase().end(), timed.getLast().phase().code()));
            }
            timed.add(phase(item));
        });
        return timed;
    }

    private TimedPhase phase(YamlMap item) {
        var code = item.value("phase");
        var phase = new PhaseTemplate(code.text(), phases.of(code), item.value("start").time(), item.value("end").time());
        var only = item.has("only_sessions")
                ? item.values("only_sessions").stream().map(number -> number.integer(1, sessions)).collect(Collectors.toSet())
                : IntStream.rangeClosed(1, sessions).boxed().collect(Collectors.toSet());
        return new TimedPhase(phase, only);
    }
}
