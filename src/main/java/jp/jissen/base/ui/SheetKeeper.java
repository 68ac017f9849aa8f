package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

import jp.jissen.base.Changed;
import jp.jissen.base.Sheet;
import jp.jissen.base.Stale;
import jp.jissen.base.Unsaved;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands in a form and tells the browser's journal ({@code frontend/components/journal.js}) which sheet it writes; says what
 * was given back to its fields.
 */
@Tag("jissen-sheet")
class SheetKeeper extends Component implements HasComponents {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param left is given what the browser still holds of the sheet */
    SheetKeeper(String form, Consumer<List<Unsaved>> left) {
        getElement().setAttribute("form", form);
        getElement().addEventListener("left", event -> left.accept(JSON.readValue(event.getEventData().get("event.detail").asString(), new TypeReference<List<Unsaved>>() { }))).addEventData("event.detail");
    }

    void name(String title) {
        getElement().setAttribute("name", title);
    }

    void keep(Sheet sheet) {
        if (sheet.equals(Sheet.NEVER)) {
            getElement().removeAttribute("sheet");
        } else {
            getElement().setAttribute("sheet", sheet.key());
        }
        says(Map.of(), List.of());
    }

    /** Nothing was given back, or no more. @param bases what fields held before something was given back to them, by name */
    void says(Map<String, String> bases, List<Component> words) {
        removeAll();
        if (bases.isEmpty()) {
            getElement().removeAttribute("bases");
        } else {
            getElement().setAttribute("bases", JSON.writeValueAsString(bases));
        }
        if (!words.isEmpty()) {
            var notice = new Div(words.toArray(Component[]::new));
            notice.addClassName("notice");
            notice.getElement().setAttribute("role", "status");
            add(notice);
        }
    }

    static Component givenBack(Instant at, Runnable throwAway) {
        var away = new Button(t("draft.throwAway"), event -> throwAway.run());
        away.addThemeName("tertiary");
        var line = new Div(new Paragraph(t("draft.givenBack", formats().dateTime(at))), away);
        line.addClassName("notice__line");
        return line;
    }

    static Component changedMeanwhile(String label, String now, Runnable take) {
        return choice(t("draft.changed", label), label, now, take);
    }

    static Component savedFirst(Stale stale) {
        var words = new Div(new H3(stale.by().isEmpty() ? t("conflict.title.unnamed") : t("conflict.title", stale.by())), new Paragraph(stale.at() == null ? "" : t("conflict.text", formats().time(stale.at()))), new Paragraph(t("conflict.choose")));
        words.getElement().setAttribute("role", "alert");
        return words;
    }

    static Component other(String label, Changed change, String now, Runnable take) {
        var sentence = change.by().isEmpty() ? t("conflict.other.unnamed", label) : change.at() == null ? t("conflict.other", label, change.by()) : t("conflict.other.at", label, change.by(), formats().time(change.at()));
        return choice(sentence, label, now, take);
    }

    private static Component choice(String sentence, String label, String now, Runnable take) {
        var use = new Button(t("draft.changed.take"));
        use.addThemeName("tertiary");
        use.setAriaLabel(t("draft.changed.take") + " " + label);
        var text = new Paragraph(now.isEmpty() ? t("draft.changed.empty") : now);
        text.addClassName("notice__text");
        var line = new Div(new Paragraph(sentence), text, use);
        line.addClassName("notice__choice");
        use.addClickListener(event -> {
            take.run();
            line.setVisible(false);
        });
        return line;
    }
}
