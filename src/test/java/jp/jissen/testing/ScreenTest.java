package jp.jissen.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.util.ClassUtils;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.internal.TestingLifecycleHook;
import com.vaadin.browserless.internal.TestingLifecycleHookKt;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.browserless.mocks.MockResponse;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.JsonConstants;

import jp.jissen.base.Refusal;
import jp.jissen.base.Texts;
import jp.jissen.live.ui.LiveNews;

/**
 * A test at the screen: goes, reads and presses as a person does, who knows nothing but the words. What a person types and
 * chooses is in {@link FormTest}. Refusals that no form catches go where they go in production: to the session's error handler.
 */
public abstract class ScreenTest extends SpringBrowserlessTest {

    static {
        MockVaadin.INSTANCE.setMockRequestFactory(session -> {
            var request = new MockRequest(session);
            request.setLocaleInt(Locale.JAPAN);
            return request;
        });
        // heads and feet of cards are children for a person, though not for Card.getChildren()
        TestingLifecycleHookKt.setTestingLifecycleHook(new TestingLifecycleHook() {
            @Override
            public List<Component> getAllChildren(Component component) {
                return component instanceof Card card ? card.getElement().getChildren().flatMap(child -> child.getComponent().stream()).toList() : TestingLifecycleHook.super.getAllChildren(component);
            }
        });
    }

    @Autowired
    private UserDetailsService people;
    private String addressBar = "";

    @Override
    protected Set<String> scanPackages() {
        return Set.of("jp.jissen");
    }

    /** Signs somebody in who is no {@link Persona}, in a session of their own. */
    protected void signIn(String userName) {
        var person = people.loadUserByUsername(userName);
        cleanVaadinEnvironment();
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
        initVaadinEnvironment();
    }

    /** Goes to an address, with or without a question mark. */
    protected void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** The browser loads the page again, and brings the cookies that it was given. */
    protected void reload() {
        var request = (MockRequest) VaadinServletRequest.getCurrent().getRequest();
        ((MockResponse) VaadinServletResponse.getCurrent().getResponse()).getCookies().forEach(request::addCookie);
        UI.getCurrent().getPage().reload();
    }

    /** The address of the page in view. */
    protected String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** What stands in the browser's address bar; the server may change it without opening a page. */
    protected String addressBar() {
        roundTrip();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().forEach(pending -> {
            var script = pending.getInvocation().getExpression();
            if (script.contains("'vaadin-navigate'")) {
                addressBar = String.valueOf(pending.getInvocation().getParameters().get(1));
            } else if (script.contains("window.open")) {
                addressBar = String.valueOf(pending.getInvocation().getParameters().get(0));
            }
        });
        return addressBar;
    }

    /** Makes the browser's window this wide, in CSS pixels. */
    protected void window(int width) {
        var size = JacksonUtils.createObjectNode().put("event.w", width).put("event.h", 800).put(JsonConstants.EVENT_DATA_PHASE, DebouncePhase.TRAILING.getIdentifier());
        var page = UI.getCurrent().getElement();
        page.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(page, "window-resize", size));
    }

    /** The browser has heard that something of the kind has changed, and tells every part of the page that waits for it. @param focused whether the caret is in a field there */
    protected void hear(String kind, UUID id, boolean focused) {
        roundTrip();
        var news = "[{\"kind\":\"%s\",\"id\":\"%s\",\"page\":\"\"}]".formatted(kind, id);
        find(LiveNews.class).all().stream().map(Component::getElement).filter(part -> part.getAttribute("topics").contains("/" + kind)).forEach(part -> part.getNode().getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(part, "heard", JacksonUtils.createObjectNode().put("event.detail.news", news).put("event.detail.focused", focused))));
        roundTrip();
    }

    /** Puts a part on an empty page. */
    protected <C extends Component> C show(C part) {
        UI.getCurrent().add(part);
        roundTrip();
        return part;
    }

    /** The pages that are opened from now on are in English. */
    protected void inEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    /** The browser's title of the page; asked of the router, because the test's own instantiator does not see through Spring's proxies. */
    protected String pageTitle() {
        var view = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return view instanceof HasDynamicTitle dynamic ? dynamic.getPageTitle()
                : UI.getCurrent().getInternals().getRouter().resolvePageTitle(ClassUtils.getUserClass(view).asSubclass(Component.class), RouteParameters.empty(), QueryParameters.empty()).orElseThrow();
    }

    protected String heading() {
        return find(H1.class).single().getText();
    }

    /** All words in view, a line each, labels and dialogs too. */
    protected String words() {
        roundTrip();
        return words(UI.getCurrent());
    }

    /** The words of a part of the page, a line each. */
    protected static String words(Component part) {
        var lines = new ArrayList<String>();
        collect(part.getElement(), lines);
        return String.join("\n", lines);
    }

    /** The words of each child in one line, with bars between. */
    protected static List<String> lines(Component list) {
        return list.getChildren().map(ScreenTest::words).map(text -> text.replace("\n", " | ")).toList();
    }

    private static void collect(Element element, List<String> lines) {
        if (element.isTextNode()) {
            Stream.of(element.getText().strip()).filter(text -> !text.isEmpty()).forEach(lines::add);
            return;
        }
        if (!element.isVisible()) {
            return;
        }
        Stream.of("label", "helperText", "headerTitle", "header", "message", "innerHTML").map(element::getProperty).filter(text -> text != null && !text.isBlank()).forEach(lines::add);
        element.getChildren().forEach(child -> collect(child, lines));
        element.getNode().getFeatureIfInitialized(VirtualChildrenList.class)
                .ifPresent(virtual -> IntStream.range(0, virtual.size()).mapToObj(virtual::get).map(Element::get).forEach(child -> collect(child, lines)));
        if (element.getComponent().orElse(null) instanceof Badge badge && badge.getNumber() != null) {
            lines.add(String.valueOf(badge.getNumber()));
        }
    }

    /** Keys of texts that stand on the page themselves instead of their words; labels for the ear too. */
    protected List<String> rawKeys() {
        var keys = ResourceBundle.getBundle(Texts.BUNDLE, Locale.JAPANESE).keySet();
        var seen = new ArrayList<>(words().lines().toList());
        find(Component.class).all().stream().map(one -> one.getElement().getAttribute("aria-label")).filter(Objects::nonNull).forEach(seen::add);
        for (Grid<?> grid : find(Grid.class).all()) {
            seen.addAll(rows(grid, 10));
        }
        return seen.stream().flatMap(text -> Stream.of(text.split("[^\\w.]+"))).filter(word -> word.contains(".") && keys.contains(word)).distinct().toList();
    }

    /** The smallest part of a kind in whose words the text stands. */
    protected <C extends Component> C part(Class<C> kind, String text) {
        var found = find(kind).withCondition(one -> words(one).contains(text)).all();
        return found.stream().filter(one -> found.stream().noneMatch(other -> other != one && words(other).length() < words(one).length())).findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind.getSimpleName() + " with \"" + text + "\" in:\n" + words()));
    }

    /** The rows of the one list in view, the visible columns with bars between. */
    protected List<String> rows() {
        return rows(find(Grid.class).single());
    }

    protected List<String> rows(Grid<?> grid) {
        return rows(grid, Integer.MAX_VALUE);
    }

    private <T> List<String> rows(Grid<T> grid, int atMost) {
        var tester = test(grid);
        var columns = grid.getColumns().stream().filter(Component::isVisible).toList();
        return IntStream.range(0, Math.min(atMost, tester.size())).mapToObj(row -> String.join(" | ", IntStream.range(0, columns.size())
                .mapToObj(column -> columns.get(column).getRenderer() instanceof ComponentRenderer<?, T> renderer ? words(renderer.createComponent(tester.getRow(row))).replace("\n", " | ") : tester.getCellText(row, column)).toList())).toList();
    }

    /** The number of the row in whose words the text stands. */
    protected int row(String text) {
        var rows = rows();
        return IntStream.range(0, rows.size()).filter(row -> rows.get(row).contains(text)).findFirst().orElseThrow(() -> new AssertionError("No \"" + text + "\" in " + rows));
    }

    /** The words on the buttons in view. */
    protected List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).filter(text -> !text.isBlank()).toList();
    }

    /** The one button with the words, on it or spoken, that can be reached. */
    protected Component button(String text) {
        return button(UI.getCurrent(), text);
    }

    private Component button(Component within, String text) {
        Predicate<Component> named = one -> one.getElement().getTextRecursively().equals(text) || text.equals(one.getElement().getAttribute("aria-label"));
        return find(Component.class, within).withCondition(one -> (one instanceof Button || one instanceof NativeButton) && named.test(one) && !one.getElement().getNode().isInert()).single();
    }

    protected void press(String text) {
        press(button(text));
    }

    /** Presses a button of a part of the page: of a row, of a sheet. */
    protected void press(Component within, String text) {
        press(button(within, text));
    }

    protected void press(Component button) {
        asServer(() -> {
            if (button instanceof NativeButton plain) {
                test(plain).click();
            } else {
                test((Button) button).click();
            }
        });
    }

    protected Anchor link(String text) {
        return find(Anchor.class).withText(text).single();
    }

    /** Goes where the link with the words leads. */
    protected void follow(String text) {
        test(link(text)).navigate();
    }

    /** The question that is asked, with its words. */
    protected String question() {
        var dialog = test(find(ConfirmDialog.class).single());
        return dialog.getHeader() + "\n" + dialog.getText();
    }

    protected boolean asked() {
        return find(ConfirmDialog.class).exists();
    }

    /** Presses the button of the question that does it. */
    protected void confirm() {
        asServer(() -> test(find(ConfirmDialog.class).single()).confirm());
    }

    /** The last short sentence that came up. */
    protected String message() {
        return words(find(Notification.class).last());
    }

    /** As the server treats what a listener throws: refusals go to the error handler; mistakes of the test come through. */
    protected void asServer(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException thrown) {
            if (Stream.<Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause).noneMatch(cause -> cause instanceof Refusal || cause instanceof AccessDeniedException)) {
                throw thrown;
            }
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(thrown));
        }
    }
}
