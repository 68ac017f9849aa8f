package jp.jissen.draft.ui;

import static jp.jissen.base.ui.Translation.t;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.Acting;
import jp.jissen.access.Actor;
import jp.jissen.base.Ids;
import jp.jissen.base.Sheet;
import jp.jissen.draft.Dealt;

import tools.jackson.databind.json.JsonMapper;

/** The journal's place in the page ({@code frontend/components/journal.js}): its words, and what the program tells it. Once a page. */
@Tag("jissen-journal")
class JournalElement extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> WORDS = List.of("kept", "busy", "unsent", "memory", "refused", "title", "again", "again.memory", "userName", "password", "signIn", "later", "wrong", "offline", "file", "fileName");

    private final UUID writer = Ids.next();
    private final Map<Sheet, Instant> given = new HashMap<>();

    private JournalElement() {
        getElement().setAttribute("writer", writer.toString());
        var words = WORDS.stream().collect(Collectors.toMap(Function.identity(), word -> t("journal." + word, "{0}")));
        words.put("person", Acting.actor().map(Actor::displayName).orElse(""));
        getElement().setAttribute("words", JSON.writeValueAsString(words));
    }

    /** The one of the page in hand. */
    static JournalElement of(UI ui) {
        var known = ComponentUtil.getData(ui, JournalElement.class);
        if (known == null) {
            known = new JournalElement();
            ComponentUtil.setData(ui, JournalElement.class, known);
            ui.getElement().appendChild(known.getElement());
        }
        return known;
    }

    /** What of the sheet had come by then was given back to this page. */
    void given(Sheet sheet, Instant until) {
        given.put(sheet, until);
    }

    /** @param fields of what was given back, those that the form could take; null for all */
    Dealt dealt(Sheet sheet, @Nullable Set<String> fields) {
        return new Dealt(writer, given.getOrDefault(sheet, Instant.EPOCH), fields);
    }

    void settle(Sheet sheet, @Nullable Map<String, String> texts) {
        getElement().callJsFunction("settle", sheet.key(), texts);
    }

    /** Makes the browser send what it can and forget the rest. @param then is given how many fields would be lost; with {@code anyway} none */
    void leave(boolean anyway, IntConsumer then) {
        getElement().callJsFunction("leave", anyway).then(Integer.class, then::accept, failed -> then.accept(0));
    }
}
