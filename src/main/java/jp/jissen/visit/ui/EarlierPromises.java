package jp.jissen.visit.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import org.springframework.stereotype.Component;

import jp.jissen.action.ActionRoutes;
import jp.jissen.action.ActionRow;
import jp.jissen.action.ActionService;
import jp.jissen.action.ui.ActionEntries;
import jp.jissen.base.ui.Panel;
import jp.jissen.company.CompanyRow;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.visit.VisitRow;
import jp.jissen.visit.VisitService;

/** 前回からの宿題と状況: what was agreed in the year's earlier visits, and how far it is; to be gone through, and ticked off, at the table. */
@Component
class EarlierPromises {

    private final ActionService actions;
    private final ActionEntries entries;

    EarlierPromises(ActionService actions, ActionEntries entries) {
        this.actions = actions;
        this.entries = entries;
    }

    /** @param all the year's visits; empty in the first of them. It draws itself anew, so that the note beside it stays as it is */
    Div before(VisitRow visit, List<VisitRow> all, CompanyRow company) {
        var earlier = all.stream().filter(other -> other.number() < visit.number()).map(other -> other.id().value()).toList();
        var part = new Div();
        part.addClassName("earlier");
        if (!earlier.isEmpty()) {
            draw(part, company, earlier);
        }
        return part;
    }

    private void draw(Div part, CompanyRow company, List<UUID> visits) {
        part.removeAll();
        part.add(new LiveNews(heard -> draw(part, company, visits)).about(company.space(), ActionService.NEWS));
        var rows = actions.ofSources(company.id(), VisitService.PROMISES, visits);
        if (rows.isEmpty()) {
            return;
        }
        var lines = entries.whole(company.id(), rows, () -> draw(part, company, visits));
        var open = (int) rows.stream().filter(ActionRow::open).count();   // they come first
        var panel = new Panel(t("visit.earlier"), open == 0 ? VisitWords.hint(t("visit.earlier.none")) : list(lines.subList(0, open))).withFooter(new Anchor(ActionRoutes.actions(company.id()), t("promises.toAll")));
        if (open < lines.size()) {
            var details = new Details(t("home.doneTasks", lines.size() - open), list(lines.subList(open, lines.size())));
            details.addClassName("twin");
            panel.add(details);
        }
        part.add(panel);
    }

    private static UnorderedList list(List<ListItem> lines) {
        var list = new UnorderedList();
        lines.forEach(list::add);
        return list;
    }
}
