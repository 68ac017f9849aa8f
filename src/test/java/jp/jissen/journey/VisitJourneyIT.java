package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;
import jp.jissen.browser.Visitor;
import jp.jissen.demo.DemoDay;

/** Visits on a phone, as the expert and the company's clerk have one in the meeting room. */
@Journey
class VisitJourneyIT {

    private static final int HEIGHT = 844;

    @Autowired
    private Backstage backstage;

    @Test
    void listAndNoteFitAPhone(Browsers browsers) {
        var visits = "companies/" + backstage.company(Backstage.MIDORI).id() + "/visits";
        for (var person : List.of("morishita", "koizumi", Backstage.OFFICE)) {
            var phone = browsers.open(backstage.address(), Browsers.PHONE, HEIGHT).signIn(person, DemoDay.PASSWORD);
            for (var path : List.of(visits, visits + "/2025/1", visits + "/2025/2", visits + "/2025/4")) {
                assertThat(problems(phone.open(path))).as("%s at %s", person, path).isEmpty();
            }
        }
    }

    @Test
    void theClerkReadsNothingForTheOffice(Browsers browsers) {
        var visits = "companies/" + backstage.company(Backstage.MIDORI).id() + "/visits";
        var clerk = backstage.notebook(browsers, "koizumi").open(visits + "/2025/2");
        assertThat(clerk.heading("第2回 専門家派遣の記録")).isVisible();
        assertThat(clerk.page().locator("body")).containsText("年内にやることを4つに絞り");
        assertThat(clerk.page().locator("body")).not().containsText("事務局限り");
        assertThat(clerk.page().locator("body")).not().containsText("社長の出席は次回も必要です");
    }

    private static List<String> problems(Visitor visitor) {
        return new Look(visitor).settled().problems();
    }
}
