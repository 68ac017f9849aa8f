package jp.jissen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.ReducedMotion;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.Role;
import jp.jissen.browser.Browsers;
import jp.jissen.browser.Visitor;
import jp.jissen.casestudy.CaseRoutes;
import jp.jissen.demo.DemoDay;

/** axe-core finds nothing to object to: on no page, in no dialog, beside no error, neither in light nor in dark. */
@Journey
class AccessibilityIT {

    /** Inside Vaadin's own components, where we have no hand: the confirm dialog's parts, the selection column's header, the select's value. */
    private static final Pattern VAADINS = Pattern.compile("vaadin-confirm-dialog|h3 slot=\"header\"|vaadin-grid-cell-0|vaadin-select-value-button");

    @Autowired
    private Backstage backstage;
    @Autowired
    private Cast cast;
    @Autowired
    private Places places;
    private final List<String> problems = new ArrayList<>();

    @Test
    void everyScreenHasAPlaceInTheTour() {
        assertThat(places.strays()).isEmpty();
    }

    @Test
    void anObjectionIsNamed(Browsers browsers) {
        var guest = guest(browsers).open("sign-in");
        guest.page().evaluate("""
                () => {
                  document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="icons/jissen.svg"><p class="faint">light-dark</p>');
                  const looks = new CSSStyleSheet();
                  looks.replaceSync('.faint { color: light-dark(black, #333); background: light-dark(white, black); }');
                  document.adoptedStyleSheets.push(looks);
                }""");
        look(guest, "spoiled");
        assertThat(problems).hasSize(2).anyMatch(problem -> problem.startsWith("spoiled: image-alt")).anyMatch(problem -> problem.startsWith("spoiled in dark: color-contrast [.faint]"));
    }

    @Test
    void thePagesBeforeSignInAreOpenToEverybody(Browsers browsers) {
        var guest = guest(browsers);
        places.all().stream().filter(place -> place.readers().isEmpty()).forEach(place -> look(guest.open(place.path()), place.name()));
        guest.open("sign-in").tryToSignIn("nobody", "a wrong password");
        guest.page().waitForURL(Pattern.compile(".*error.*"));
        look(guest, "a refused sign-in");
        guest.open("slip/" + cast.slipToken()).press("パスワードを決めて始める");
        look(guest, "an empty password");
        assertThat(problems).isEmpty();
    }

    @Test
    void aParticipantsPagesAreOpenToEverybody(Browsers browsers) {
        var participant = person(browsers, Role.PARTICIPANT);
        pages(participant, Role.PARTICIPANT);
        participant.open("nothing-here");
        look(participant, "no such page");
        var firm = backstage.firm();
        var clerk = guest(browsers).signIn(firm.clerk(), DemoDay.PASSWORD).open(firm.register());
        look(clerk, "an empty register");
        clerk.press("資産を書く");
        look(clerk, "a new asset");
        clerk.press("保存");
        look(clerk, "an asset without a name");
        look(clerk.open(CaseRoutes.page(firm.company().id())), "a page that nobody has begun");
        assertThat(problems).isEmpty();
    }

    @Test
    void theOfficesPagesAreOpenToEverybody(Browsers browsers) {
        var office = person(browsers, Role.COORDINATOR);
        pages(office, Role.COORDINATOR);
        office.open("companies").press("企業を登録").pressInDialog("保存");
        look(office, "a company without a name");
        look(office.open(CaseRoutes.page(backstage.company("みなも印刷株式会社").id(), 2024)), "a final page");
        look(office.open("companies/" + backstage.company("ほしくず製菓株式会社").id() + "/register"), "a register that is shown");
        assertThat(problems).isEmpty();
    }

    @Test
    void theExpertsAndTheAdministratorsHomePagesAreOpenToEverybody(Browsers browsers) {
        for (var role : List.of(Role.EXPERT, Role.ADMIN)) {
            look(person(browsers, role).open(""), role.name());
        }
        assertThat(problems).isEmpty();
    }

    private void pages(Visitor visitor, Role role) {
        for (var place : places.all().stream().filter(place -> place.readers().contains(role)).toList()) {
            look(visitor.open(place.path()), place.name());
            for (var dialog : place.dialogs()) {
                var button = visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + dialog.button()))).first();
                if (button.isVisible()) {
                    button.click();
                    visitor.idle().dialog().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED).setTimeout(5_000));
                    look(visitor, place.name() + "+" + dialog.name());
                    visitor.open(place.path());
                }
            }
        }
    }

    /** In light by all rules, in dark by that of contrast: nothing else depends on it. */
    private void look(Visitor visitor, String name) {
        new Look(visitor).settled().forgotten().forEach(field -> problems.add(name + ": " + field));
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        violations(new AxeBuilder(visitor.page()), name).forEach(problems::add);
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        new Look(visitor).settled();
        violations(new AxeBuilder(visitor.page()).withRules(List.of("color-contrast")), name + " in dark").forEach(problems::add);
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static Stream<String> violations(AxeBuilder axe, String name) {
        return axe.setLegacyMode(true).exclude("vaadin-connection-indicator").analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> name + ": " + rule.getId() + " " + node.getTarget() + " " + node.getHtml().substring(0, Math.min(200, node.getHtml().length())) + " " + node.getFailureSummary().replaceAll("\\s+", " "))).filter(problem -> !VAADINS.matcher(problem).find());
    }

    private Visitor person(Browsers browsers, Role role) {
        return guest(browsers).signIn(cast.person(role), DemoDay.PASSWORD);
    }

    /** Without movement: half faded text has no contrast. */
    private Visitor guest(Browsers browsers) {
        return browsers.open(backstage.address(), new Browser.NewContextOptions().setLocale("ja-JP").setViewportSize(Browsers.NOTEBOOK, 900)
                .setReducedMotion(ReducedMotion.REDUCE));
    }
}
