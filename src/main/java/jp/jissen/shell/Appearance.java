package jp.jissen.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;

import org.jsoup.nodes.DataNode;
import org.springframework.stereotype.Component;

import jp.jissen.access.Acting;

import jp.jissen.account.OwnAccountService;
import jp.jissen.account.Preferences;
import jp.jissen.account.Preferences.Language;
import jp.jissen.base.ui.LanguageSwitch;

/**
 * Language, letter size and colours of a page: the signed-in person's own, before that the browser's last choice (a cookie),
 * before that what the browser asks for. {@code <html lang>} is right from the first byte, so that line breaking, fonts and
 * screen readers are.
 */
@Component
class Appearance implements VaadinServiceInitListener {

    /** What the browser gets beside Vaadin's own. */
    private static final List<String> MODULES = Stream.of("counter", "journal", "editing", "answer-file", "live", "print").map(module -> StaticFiles.forGood("components/" + module + ".js")).toList();

    /** What our modules import. */
    private static final List<String> IMPORTED = List.of("components/journal.js", "components/device.js", "components/fields.js", "components/save-state.js", "components/session.js", "components/sign-in-again.js");

    private final OwnAccountService account;

    Appearance(OwnAccountService account) {
        this.account = account;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> {
            var preferences = of(response.getVaadinRequest());
            var html = response.getDocument().selectFirst("html");
            html.attr("lang", preferences.language().tag());
            html.attr("data-text", preferences.textSize().name().toLowerCase(Locale.ROOT));
            response.getDocument().head().prependElement("script").attr("type", "importmap").appendChild(new DataNode(imports(response.getVaadinRequest().getContextPath())));
            MODULES.forEach(module -> response.getDocument().head().appendElement("script").attr("type", "module").attr("src", module));
        });
        event.getSource().addUIInitListener(init -> apply(init.getUI(), of(VaadinRequest.getCurrent())));
    }

    /** By the addresses under which they are kept for good; from the root, since the page's base stands below this in its head. */
    private static String imports(String contextPath) {
        return IMPORTED.stream().map(module -> "\"%s/%s\":\"%s/%s\"".formatted(contextPath, module, contextPath, StaticFiles.forGood(module))).collect(Collectors.joining(",", "{\"imports\":{", "}}"));
    }

    private void apply(UI ui, Preferences preferences) {
        ui.setLocale(preferences.language().locale());
        ui.getPage().setColorScheme(switch (preferences.colorScheme()) {
            case SYSTEM -> ColorScheme.Value.SYSTEM;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        });
    }

    private Preferences of(VaadinRequest request) {
        return Acting.actor().isPresent() ? account.preferences() : Preferences.DEFAULT.withLanguage(cookie(request).orElseGet(() -> Language.of(request.getLocale())));
    }

    private static Optional<Language> cookie(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(LanguageSwitch.COOKIE)).map(Cookie::getValue)
                .flatMap(tag -> Arrays.stream(Language.values()).filter(language -> language.tag().equals(tag))).findFirst();
    }
}
