package jp.jissen.action.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

import jp.jissen.action.ActionRoutes;
import jp.jissen.action.ActionRow;
import jp.jissen.action.ActionService;
import jp.jissen.action.ActionSource;
import jp.jissen.action.ActionSource.Origin;
import jp.jissen.action.ActionState;
import jp.jissen.action.SourceRef;
import jp.jissen.base.Stale;
import jp.jissen.base.ui.DueDate;
import jp.jissen.company.CompanyId;

/** Promises as lines, wherever a screen shows some: the tick, what and whose, from where, until when. */
@org.springframework.stereotype.Component
public class ActionEntries {

    private final ActionService actions;
    private final ActionDialogs dialogs;
    private final ObjectProvider<ActionSource> sources;

    ActionEntries(ActionService actions, ActionDialogs dialogs, ObjectProvider<ActionSource> sources) {
        this.actions = actions;
        this.dialogs = dialogs;
        this.sources = sources;
    }

    /** A line of a home; its words lead to the company's list. @param onChange draws anew what shows it */
    public ListItem brief(ActionRow row, String note, Runnable onChange) {
        return item(row, new Anchor(ActionRoutes.actions(row.company()), row.promise().text()), onChange, line(note));
    }

    /** Lines of one company, in the order of the rows, with where each comes from, what became of it, and what the reader can do. @param onChange draws anew what shows them */
    public List<ListItem> whole(CompanyId company, List<ActionRow> rows, Runnable onChange) {
        var origins = origins(company, rows);
        return rows.stream().map(row -> {
            var what = new Span(row.promise().text());
            what.addClassName("two-line__main");
            var item = item(row, what, onChange, from(row, row.source() == null ? null : origins.get(row.source())), closed(row));
            item.add(buttons(row, onChange));
            return item;
        }).toList();
    }

    /** For the head of a page: adds a promise that was made elsewhere. */
    public Button adding(CompanyId company, Runnable onChange) {
        return new Button(t("promise.add"), event -> dialogs.add(company, onChange));
    }

    private Map<SourceRef, Origin> origins(CompanyId company, List<ActionRow> rows) {
        var found = new HashMap<SourceRef, Origin>();
        var asked = rows.stream().map(ActionRow::source).filter(Objects::nonNull).distinct().collect(Collectors.groupingBy(SourceRef::kind, Collectors.mapping(SourceRef::id, Collectors.toList())));
        sources.stream().filter(source -> asked.containsKey(source.kind()))
                .forEach(source -> source.origins(company, asked.get(source.kind())).forEach((id, origin) -> found.put(new SourceRef(source.kind(), id), origin)));
        return found;
    }

    private <C extends Component & HasStyle> ListItem item(ActionRow row, C what, Runnable onChange, Component... below) {
        var text = new Div(what);
        text.add(below);
        text.addClassName("todo__text");
        var item = new ListItem(ActionTick.of(actions, row, onChange), text);
        if (row.open() && row.due() != null) {
            item.add(new DueDate(row.due().on(), row.due().asOf(), row.due().left()));
        } else if (row.due() != null) {
            var day = new Span(t("due.until", formats().shortDate(row.due().on())));
            day.addClassNames("due", "todo__note");
            item.add(day);
        }
        item.addClassNames("todo__item", row.open() ? "todo__item--open" : "todo__item--closed");
        return item;
    }

    private static Span line(String note) {
        var line = new Span(note);
        line.addClassName("todo__note");
        return line;
    }

    private static Span from(ActionRow row, @Nullable Origin origin) {
        var line = line(t("promise.ownerIs", t("party." + row.promise().owner().name())) + " ・ ");
        line.add(origin == null ? new Span(t("promise.addedBy", row.made().by())) : new Anchor(origin.path(), t(origin.name())));
        return line;
    }

    /** What became of it, and who has said so; empty while it is open. */
    private static Div closed(ActionRow row) {
        var words = new Div();
        if (row.closed() != null) {
            var when = formats().dateTime(row.closed().at());
            var sentence = row.state() == ActionState.DONE ? t("promise.doneBy", row.closed().by(), when)
                    : row.reason().isEmpty() ? t("promise.corrected", row.closed().by(), when) : t("promise.droppedBy", row.closed().by(), when, row.reason());
            words.add(line(sentence));
        }
        return words;
    }

    private Div buttons(ActionRow row, Runnable onChange) {
        var buttons = new Div();
        buttons.addClassNames("row-actions", "todo__actions");
        if (row.may().change()) {
            buttons.add(quiet("action.change", row, () -> dialogs.change(row, onChange)));
        }
        if (row.may().drop()) {
            buttons.add(quiet("promise.drop", row, () -> dialogs.drop(row, onChange)));
        }
        if (row.state() == ActionState.DROPPED && row.may().tick()) {
            buttons.add(quiet("promise.reopen", row, () -> reopen(row, onChange)));
        }
        buttons.add(quiet("history.open", row, () -> dialogs.history(row, onChange)));
        return buttons;
    }

    private void reopen(ActionRow row, Runnable onChange) {
        try {
            actions.reopen(row.id(), row.version());
            onChange.run();
        } catch (Stale changed) {
            ActionTick.changedMeanwhile(onChange);
        }
    }

    private static Button quiet(String key, ActionRow row, Runnable action) {
        var button = new Button(t(key), event -> action.run());
        button.addThemeName("tertiary");
        button.setAriaLabel(t(key) + " " + row.promise().text());
        return button;
    }
}
