package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;
import jp.jissen.browser.Visitor;
import jp.jissen.demo.DemoDay;
import jp.jissen.programme.ProgrammeRoutes;

/** Language, light and letter size follow the person; before sign-in the language follows the browser. */
@Journey
class AppearanceJourneyIT {

    private static final Pattern KANA = Pattern.compile("[ぁ-んァ-ヶ]");
    /** Before what is to be done; no word. */
    private static final String BULLET = "・";

    @Autowired
    private Backstage backstage;

    @Test
    void theLanguageChangesEveryWordAndFollowsThePersonToAnotherBrowser(Browsers browsers) {
        var firm = backstage.firm("Hosenka Ltd.");
        var person = backstage.notebook(browsers, firm.clerk());
        assertThat(person.page().locator("html")).hasAttribute("lang", "ja");
        person.press("English");
        assertThat(person.page().locator("html")).hasAttribute("lang", "en");
        assertThat(person.link("Schedule")).isVisible();
        for (var path : List.of("", "settings", "controls", firm.register(), "companies/" + firm.company().id(), ProgrammeRoutes.schedule(backstage.edition().id()), ProgrammeRoutes.session(backstage.edition().id(), 6))) {
            assertThat(japaneseTexts(person.open(path))).as("Japanese on /%s", path).isEmpty();
        }
        person.press("Sign out").page().waitForURL(Pattern.compile(".*/sign-in.*"));
        person.idle();
        assertThat(person.page().locator("html")).hasAttribute("lang", "en");
        person.signIn(firm.clerk(), DemoDay.PASSWORD);
        assertThat(person.page().locator("html")).hasAttribute("lang", "en");

        var elsewhere = browsers.open(backstage.address()).open("sign-in");
        assertThat(elsewhere.page().locator("html")).hasAttribute("lang", "ja");
        elsewhere.signIn(firm.clerk(), DemoDay.PASSWORD);
        assertThat(elsewhere.page().locator("html")).hasAttribute("lang", "en");
        assertThat(elsewhere.link("Schedule")).isVisible();
        elsewhere.press("日本語");
        assertThat(elsewhere.link("スケジュール")).isVisible();
    }

    @Test
    void aBrowserThatAsksForEnglishGetsTheSignInPageInEnglish(Browsers browsers) {
        var guest = browsers.open(backstage.address(), new Browser.NewContextOptions().setLocale("en-GB")).open("sign-in");
        assertThat(guest.page().locator("html")).hasAttribute("lang", "en");
        assertThat(japaneseTexts(guest)).isEmpty();
        guest.press("日本語");
        assertThat(guest.page().locator("html")).hasAttribute("lang", "ja");
        assertThat(guest.open("sign-in").button("サインイン")).isVisible();
    }

    @Test
    void lightAndLetterSizeAreRememberedAndTheSystemDecidesUntilThen(Browsers browsers) {
        var firm = backstage.firm();
        var person = browsers.open(backstage.address(), new Browser.NewContextOptions().setLocale("ja-JP").setColorScheme(ColorScheme.DARK)).signIn(firm.clerk(), DemoDay.PASSWORD);
        assertThat(brightness(person)).as("dark by the system").isLessThan(60);
        var usual = letterSize(person);
        person.follow("表示と文字の大きさ").choose("画面の明るさ", "明るい").choose("文字の大きさ", "とても大きい").press("保存");
        assertThat(person.page().locator("html")).hasAttribute("data-text", "larger");
        person.idle();
        assertThat(brightness(person)).as("light by choice").isGreaterThan(200);
        assertThat(letterSize(person)).isEqualTo(usual * 1.25);

        var elsewhere = browsers.open(backstage.address()).signIn(firm.clerk(), DemoDay.PASSWORD);
        assertThat(letterSize(elsewhere)).isEqualTo(usual * 1.25);
        elsewhere.follow("表示と文字の大きさ").choose("画面の明るさ", "暗い").press("保存");
        assertThat(brightness(person.open(""))).as("dark by choice, in the browser that was light").isLessThan(60);
    }

    /** Lines of the page that are Japanese texts of the program, or hold kana; of the firm's own words only its reading has any. */
    private static List<String> japaneseTexts(Visitor visitor) {
        var same = texts(Locale.ENGLISH);
        var japanese = texts(Locale.JAPANESE).stream().filter(text -> !same.contains(text)).collect(Collectors.toSet());
        return visitor.page().locator("body").innerText().lines().map(String::strip).filter(line -> japanese.contains(line) || KANA.matcher(line).find() && !line.startsWith("ほうせんか")).filter(line -> !line.equals(BULLET)).toList();
    }

    private static Set<String> texts(Locale locale) {
        var bundle = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
        return bundle.keySet().stream().map(bundle::getString).map(String::strip).collect(Collectors.toSet());
    }

    private static double letterSize(Visitor visitor) {
        return ((Number) visitor.page().evaluate("() => parseFloat(getComputedStyle(document.querySelector('.page-header__purpose')).fontSize)")).doubleValue();
    }

    /** Of the ground behind the page's title: 0 black, 255 white. */
    private static int brightness(Visitor visitor) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(visitor.page().screenshot()));
            return image.getRGB(image.getWidth() - 12, image.getHeight() / 2) >> 8 & 0xff;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
