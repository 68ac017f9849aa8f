package jp.jissen.shell;

import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.springframework.stereotype.Component;

import jp.jissen.action.ActionBoard;
import jp.jissen.action.ActionFilter;
import jp.jissen.action.ActionRow;
import jp.jissen.action.ActionService;
import jp.jissen.action.Party;
import jp.jissen.action.ui.ActionEntries;
import jp.jissen.base.ui.Panel;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyRow;

/** 決めたこと・宿題 on everybody's home: the company's own, the expert's, the office's and what is late. */
@Component
class HomePromises {

    private static final int MOST = 8;
    private static final int MOST_OF_A_COMPANY = 20;

    private final ActionService actions;
    private final ActionBoard board;
    private final ActionEntries entries;

    HomePromises(ActionService actions, ActionBoard board, ActionEntries entries) {
        this.actions = actions;
        this.board = board;
        this.entries = entries;
    }

    /** What the company itself has promised and not done yet. */
    List<CompanyTasks.Task> open(CompanyRow company, Runnable onChange) {
        return actions.first(company.id(), ActionFilter.OPEN.owner(Party.COMPANY), MOST_OF_A_COMPANY).stream()
                .map(row -> new CompanyTasks.Task(row.promise().dueOn(), entries.brief(row, t("home.task.promise"), onChange))).toList();
    }

    /** What the expert has promised the companies; empty while there is nothing. */
    Optional<Panel> ofExpert(List<CompanyRow> companies, Runnable onChange) {
        var rows = board.ofExpert(MOST);
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Panel(t("expert.promises"), list(rows, companies, false, onChange)));
    }

    /** What is late in the companies of the year, and what the office itself has promised them; empty while there is nothing. */
    Optional<Panel> ofOffice(List<CompanyRow> companies, Runnable onChange) {
        var ids = companies.stream().map(CompanyRow::id).toList();
        var late = board.countOverdue(ids);
        var own = board.ofOffice(ids, MOST);
        if (late.isEmpty() && own.isEmpty()) {
            return Optional.empty();
        }
        var panel = new Panel(t("promises.title"));
        if (!late.isEmpty()) {
            var rows = board.overdue(ids, MOST);
            panel.add(new H3(t("office.overdue", sum(late))), hint(counts(late)), list(rows, companies, true, onChange));
            if (sum(late) > rows.size()) {
                panel.add(hint(t("office.overdueMore", sum(late) - rows.size())));
            }
        }
        if (!own.isEmpty()) {
            panel.add(new H3(t("office.promises")), list(own, companies, false, onChange));
        }
        return Optional.of(panel);
    }

    private UnorderedList list(List<ActionRow> rows, List<CompanyRow> companies, boolean withOwner, Runnable onChange) {
        var names = companies.stream().collect(Collectors.toMap(CompanyRow::id, CompanyRow::name));
        var list = new UnorderedList();
        rows.forEach(row -> list.add(entries.brief(row, note(row, names, withOwner), onChange)));
        return list;
    }

    private static String note(ActionRow row, Map<CompanyId, String> names, boolean withOwner) {
        var company = names.getOrDefault(row.company(), "");
        return withOwner ? company + " ・ " + t("promise.ownerIs", t("party." + row.promise().owner().name())) : company;
    }

    private static long sum(Map<Party, Long> late) {
        return late.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String counts(Map<Party, Long> late) {
        return Stream.of(Party.values()).filter(late::containsKey).map(party -> t("office.overdueOf", t("party." + party.name()), late.get(party))).collect(Collectors.joining(" ・ "));
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hint");
        return hint;
    }
}
