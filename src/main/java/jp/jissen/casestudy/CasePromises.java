package jp.jissen.casestudy;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import jp.jissen.action.ActionRow;
import jp.jissen.action.ActionService;
import jp.jissen.action.ActionState;
import jp.jissen.action.Party;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.programme.Period;
import jp.jissen.visit.VisitId;
import jp.jissen.visit.VisitRow;
import jp.jissen.visit.VisitService;

/** What a company promised in one of its years: in that year's visits, or by hand on a day of it. A company that comes back has others of its own. */
@Component
class CasePromises {

    private final ActionService actions;
    private final VisitService visits;

    CasePromises(ActionService actions, VisitService visits) {
        this.actions = actions;
        this.visits = visits;
    }

    /** What was kept comes first, then what is still open; the earliest of each on top. What was given up is left out. */
    List<ActionRow> of(EnrolmentRow part, Period year) {
        List<UUID> sources = visits.of(part.id()).stream().map(VisitRow::id).map(VisitId::value).toList();
        return Stream.concat(actions.ofSources(part.company(), VisitService.PROMISES, sources).stream(), actions.byHand(part.company(), year).stream())
                .filter(promise -> promise.promise().owner() == Party.COMPANY && promise.state() != ActionState.DROPPED)
                .sorted(Comparator.comparing(ActionRow::open).thenComparing(promise -> promise.made().at())).toList();
    }
}
