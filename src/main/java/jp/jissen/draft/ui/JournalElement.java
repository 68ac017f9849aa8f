package jp.jissen.draft.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.Map;
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
import jp.jissen.base.Sheet;

import tools.jackson.databind.json.JsonMapper;

/** The journal's place in the page ({@code frontend/components/journal.js}): its words, and what the program tells it. Once a page. */
@Tag("jissen-journal")
class JournalElement extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> WORDS = List.of("kept", "busy", "unsent", "memory", "refused", "title", "again", "userName", "password", "signIn", "later", "wrong", "offline", "file", "fileName");

    private JournalElement() {
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

    void settle(Sheet sheet, @Nullable Map<String, String> texts) {
        getElement().callJsFunction("settle", sheet.key(), texts);
    }

    /** Makes the browser send what it can and forget the rest. @param then is given how many fields would be lost; with {@code anyway} none */
    void leave(boolean anyway, IntConsumer then) {
        getElement().callJsFunction("leave", anyway).then(Integer.class, then::accept, failed -> then.accept(0));
    }
}
