package jp.jissen.revision.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.ui.Worded;
import jp.jissen.revision.Difference;
import jp.jissen.revision.Revision;
import jp.jissen.revision.Way;

/** One version in the list: when, who, how, and each field that changed with what went and what came. */
class HistoryEntry extends ListItem {

    /** @param before the fields of the version before, empty for the first; @param back goes back to this one, or null where nobody may */
    HistoryEntry(Revision<?> version, List<Worded> before, List<Worded> now, @Nullable Runnable back) {
        addClassName("history__i");
        if (version.way() == Way.ASIDE) {
            addClassName("history__i--aside");
        }
        var head = new Div(new H3(t("history.version", version.number())), new Span(version.at() == null ? t("history.earlier") : t("history.by", formats().dateTime(version.at()), version.by())));
        head.addClassName("history__head");
        add(head);
        how(version).forEach(this::add);
        add(before.isEmpty() ? first(now) : changes(before, now));
        if (back != null) {
            var button = new Button(t("history.back"), event -> back.run());
            button.addThemeName("tertiary");
            button.setAriaLabel(t("history.back.aria", version.number()));
            add(button);
        }
    }

    private static List<Component> how(Revision<?> version) {
        return switch (version.way()) {
            case SAVED -> List.of();
            case RESTORED -> List.of(hint(t("history.way.RESTORED", version.origin())));
            case UNDONE -> List.of(hint(t("history.way.UNDONE", version.origin())));
            case ASIDE -> List.of(hint(t("history.way.ASIDE")));
        };
    }

    private static Component hint(String sentence) {
        var hint = new Paragraph(sentence);
        hint.addClassName("hint");
        return hint;
    }

    private static Component first(List<Worded> now) {
        var list = list();
        now.stream().filter(field -> !field.text().isEmpty()).forEach(field -> list.add(new DescriptionList.Term(field.label()), new DescriptionList.Description(field.text())));
        var details = new Details(t("history.first"), list);
        details.addClassName("fold");
        return details;
    }

    private static Component changes(List<Worded> before, List<Worded> now) {
        Map<String, Worded> older = before.stream().collect(Collectors.toMap(Worded::name, Function.identity()));
        var list = list();
        now.stream().filter(field -> !older.get(field.name()).text().equals(field.text()))
                .forEach(field -> list.add(new DescriptionList.Term(field.label()), new DescriptionList.Description(difference(older.get(field.name()).text(), field.text()))));
        return list;
    }

    private static DescriptionList list() {
        var list = new DescriptionList();
        list.addClassName("history__fields");
        return list;
    }

    private static Component[] difference(String older, String newer) {
        return Difference.between(older, newer).stream().map(piece -> switch (piece.change()) {
            case SAME -> new Span(piece.text());
            case REMOVED -> new HtmlContainer("del", new Text(piece.text()));
            case ADDED -> new HtmlContainer("ins", new Text(piece.text()));
        }).toArray(Component[]::new);
    }
}
