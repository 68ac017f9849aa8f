package jp.jissen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;

/** What the tour would not see proves nothing: here pages are spoiled on purpose. */
@Journey
class LookIT {

    @Autowired
    private Backstage backstage;

    @Test
    void aPageThatIsSpoiledIsNoticed(Browsers browsers) {
        var guest = browsers.open(backstage.address(), Browsers.PHONE, 844).open("sign-in");
        var look = new Look(guest).settled();
        assertThat(look.problems()).isEmpty();

        guest.page().evaluate("""
                () => {
                  document.querySelector('main').insertAdjacentHTML('beforeend', '<vaadin-text-field label="Forgotten"></vaadin-text-field><p class="wide">signIn.title</p><div class="pushed"><p>……………………</p></div>');
                  const looks = new CSSStyleSheet();
                  looks.replaceSync('.wide { inline-size: 2000px; } .pushed { inline-size: 20px; overflow-x: auto; white-space: nowrap; }');
                  document.adoptedStyleSheets.push(looks);
                  console.error('spoiled');
                }""");

        assertThat(look.problems()).anyMatch(problem -> problem.startsWith("the page is ") && problem.contains("px too wide: ") && problem.contains("p.wide")).contains("what is typed into \"Forgotten\" is not kept", "div.pushed scrolls sideways", "raw key signIn.title")
                .anyMatch(problem -> problem.startsWith("console: spoiled"));
        assertThat(new Look(backstage.notebook(browsers, "koizumi").open("nothing-here")).problems()).contains("no such page");
    }
}
