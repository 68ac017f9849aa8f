package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;

/** On a shared computer nothing stays behind. */
@Journey
class SignOutJourneyIT {

    @Autowired
    private Backstage backstage;

    @Test
    void afterSignOutTheBackButtonShowsNothingOfTheCompany(Browsers browsers) {
        var participant = backstage.notebook(browsers, "koizumi").follow("情報資産管理台帳");
        assertThat(participant.text("リスクの分布").first()).isVisible();
        participant.follow("用語集").press("サインアウト");
        participant.page().waitForURL(Pattern.compile(".*/sign-in.*"));
        for (var back = 0; back < 3; back++) {
            participant.page().goBack();
            assertThat(participant.page().locator("input[name=password]")).isVisible();
            assertThat(participant.page().locator("body")).not().containsText("みどり坂");
        }
        assertThat(participant.open("").page().url()).endsWith("/sign-in");
    }

    @Test
    void noPageWithDataMayBeKeptByTheBrowser(Browsers browsers) {
        var participant = backstage.notebook(browsers, "koizumi");
        var page = participant.page().navigate(backstage.address() + "/");
        assertThat(page.headerValue("cache-control")).contains("no-store");
    }
}
