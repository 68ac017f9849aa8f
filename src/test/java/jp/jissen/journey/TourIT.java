package jp.jissen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.ScreenshotAnimations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.Role;
import jp.jissen.account.Preferences;
import jp.jissen.account.Preferences.Language;
import jp.jissen.browser.Browsers;
import jp.jissen.browser.Visitor;

/**
 * Looks at every page with the eyes of everybody who may, and leaves the pictures under {@code target/screens} as
 * {@code role-page-width-language-light.png}. Only with {@code -Ptour}.
 */
@Journey
@EnabledIfSystemProperty(named = "jissen.tour", matches = "true")
class TourIT {

    private static final Path SCREENS = Path.of("target/screens");
    private static final int HEIGHT = 900;

    @Autowired
    private Backstage backstage;
    @Autowired
    private Cast cast;
    @Autowired
    private Places places;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> opened = new HashSet<>();

    @Test
    void everyPageIsInOrderForEverybodyWhoMaySeeIt(Browsers browsers) {
        var all = places.all();
        visit(browsers.open(backstage.address()), Optional.empty(), all);
        for (var role : Role.values()) {
            var userName = cast.person(role);
            visit(backstage.notebook(browsers, userName), Optional.of(role), all);
            backstage.prefer(userName, Preferences.DEFAULT.withLanguage(Language.EN));
            try {
                var english = backstage.notebook(browsers, userName);
                all.stream().filter(place -> place.readers().contains(role)).forEach(place -> picture(english.open(place.path()), name(Optional.of(role), place), "en", "light"));
                english.page().context().close();
            } finally {
                backstage.prefer(userName, Preferences.DEFAULT);
            }
        }
        assertThat(problems).isEmpty();
        assertThat(all.stream().flatMap(place -> place.dialogs().stream().map(dialog -> place.route() + ": " + dialog.button())).distinct()).as("dialogs").allMatch(opened::contains);
    }

    private void visit(Visitor visitor, Optional<Role> role, List<Places.Place> all) {
        var mine = all.stream().filter(place -> role.map(place.readers()::contains).orElse(place.readers().isEmpty())).toList();
        for (var place : mine) {
            var name = name(role, place);
            visitor.page().setViewportSize(Browsers.NOTEBOOK, HEIGHT);
            picture(visitor.open(place.path()), name, "ja", "light");
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            picture(visitor, name, "ja", "dark");
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            var buttons = place.dialogs().stream().filter(dialog -> button(visitor, dialog).isVisible()).toList();
            buttons.forEach(dialog -> dialog(visitor, place, dialog, name));
            visitor.page().setViewportSize(Browsers.PHONE, HEIGHT);
            picture(visitor.open(place.path()), name, "ja", "light");
            buttons.forEach(dialog -> dialog(visitor, place, dialog, name));
        }
        visitor.page().context().close();
    }

    private void dialog(Visitor visitor, Places.Place place, Places.Dialog dialog, String name) {
        button(visitor, dialog).click();
        visitor.idle().dialog().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED).setTimeout(5_000));
        picture(visitor, name + "+" + dialog.name(), "ja", "light");
        opened.add(place.route() + ": " + dialog.button());
        visitor.open(place.path());
    }

    private void picture(Visitor visitor, String name, String language, String light) {
        var look = new Look(visitor).settled();
        var file = Stream.of(name, String.valueOf(visitor.page().viewportSize().width), language, light).reduce((a, b) -> a + "-" + b).orElseThrow();
        visitor.page().screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(file + ".png")).setFullPage(true).setAnimations(ScreenshotAnimations.DISABLED));
        look.problems().forEach(problem -> {
            problems.add(file + ": " + problem);
            System.out.println(problems.getLast());
        });
    }

    private static Locator button(Visitor visitor, Places.Dialog dialog) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + dialog.button()))).first();
    }

    private static String name(Optional<Role> role, Places.Place place) {
        return role.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("nobody") + "-" + place.name();
    }
}
