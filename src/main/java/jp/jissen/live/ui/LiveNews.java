package jp.jissen.live.ui;

import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinService;

import jp.jissen.access.SpaceId;
import jp.jissen.live.News;
import jp.jissen.live.Told;

/**
 * Stands, unseen, beside what a screen shows and has it shown again when others change it ({@code frontend/components/live.js}).
 * Make it before what is shown is read, so that nothing falls between. What is done then may draw lists and figures anew, but
 * never a field: where fields lie among them, {@link #waitsForFields}.
 *
 * <pre>
 * add(new LiveNews(heard -> list.refresh()).about(space, AssetService.NEWS));
 * </pre>
 */
@Tag("jissen-live")
public class LiveNews extends Component {

    private static final String ANYWHERE = "*";

    private final StringJoiner topics = new StringJoiner(" ");

    /** @param then is done when the topics are told, within a second, at most twice a second */
    public LiveNews(Consumer<Heard> then) {
        getElement().setAttribute("mark", Optional.ofNullable(VaadinService.getCurrent()).map(service -> service.getInstantiator().getOrCreate(News.class)).map(News::mark).orElse(""));
        getElement().addEventListener("heard", event -> {
            var data = event.getEventData();
            orAsItWas(() -> then.accept(new Heard(Told.read(data.get("event.detail.news").asString()), data.get("event.detail.focused").asBoolean())));
        }).addEventData("event.detail.news").addEventData("event.detail.focused");
    }

    /** Everything of the kind in the space. */
    public LiveNews about(SpaceId space, String kind) {
        return topic(space + "/" + kind);
    }

    /** One thing, and what is told of all of its kind. */
    public LiveNews about(SpaceId space, String kind, UUID id) {
        return topic(space + "/" + kind + "/" + id);
    }

    /** Everything of the kind in all spaces that the reader may know of, and what the office alone has. */
    public LiveNews anywhere(String kind) {
        return topic(ANYWHERE + "/" + kind);
    }

    /** One thing, in whatever spaces. */
    public LiveNews anywhere(String kind, UUID id) {
        return topic(ANYWHERE + "/" + kind + "/" + id);
    }

    /** What is done draws anew everything beside this part: news waits until no field there has the focus. */
    public LiveNews waitsForFields() {
        getElement().setAttribute("waits", true);
        return this;
    }


    /** Pings too, which change nothing: who is at a thing just now. */
    public LiveNews alsoPings() {
        getElement().setAttribute("pings", true);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setAttribute("page", BrowserPage.of(event.getUI()));
    }

    /** Screens take down what they show and ask for it anew: where nobody answers, what was there stays, and goes on listening. */
    private void orAsItWas(Runnable draw) {
        var screen = getElement().getParent();
        var before = screen.getChildren().toArray(Element[]::new);
        try {
            draw.run();
        } catch (RuntimeException unanswered) {
            screen.removeAllChildren();
            screen.appendChild(before);
            throw unanswered;
        }
    }

    private LiveNews topic(String topic) {
        topics.add(topic);
        getElement().setAttribute("topics", topics.toString());
        return this;
    }
}
