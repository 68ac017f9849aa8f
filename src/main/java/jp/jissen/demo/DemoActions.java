package jp.jissen.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import jp.jissen.action.ActionRow;
import jp.jissen.action.ActionService;
import jp.jissen.action.Party;
import jp.jissen.action.Promise;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.visit.VisitService;

/** What became of the promises of the demo's visits, and those that were made elsewhere: ticked off, given up and added by the people themselves. */
@Component
@Profile("demo")
class DemoActions {

    private final DemoCast cast;
    private final VisitService visits;
    private final ActionService actions;

    DemoActions(DemoCast cast, VisitService visits, ActionService actions) {
        this.cast = cast;
        this.visits = visits;
        this.actions = actions;
    }

    /** After the year's visits. @param parts of the year, by the company's key */
    void play(int fiscalYear, Map<String, EnrolmentRow> parts) {
        DemoFile.read("actions.csv").stream().filter(line -> line.get("year").equals(String.valueOf(fiscalYear)))
                .forEach(line -> cast.run(line.get("who"), LocalDate.parse(line.get("on")), () -> play(line, parts.get(line.get("company")))));
    }

    private void play(CSVRecord line, EnrolmentRow part) {
        if (line.get("visit").isEmpty()) {
            actions.add(part.company(), new Promise(line.get("text"), Party.valueOf(line.get("owner")), LocalDate.parse(line.get("due"))));
            return;
        }
        var agreed = agreed(part, Integer.parseInt(line.get("visit")));
        if (line.get("reason").isEmpty()) {
            actions.done(agreed.id(), agreed.version());
        } else {
            actions.drop(agreed.id(), line.get("reason"), agreed.version());
        }
    }

    private ActionRow agreed(EnrolmentRow part, int number) {
        var visit = visits.of(part.id()).get(number - 1).id();
        return actions.ofSources(part.company(), VisitService.PROMISES, List.of(visit.value())).getFirst();
    }
}
