package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;
import jp.jissen.browser.Visitor;
import jp.jissen.casestudy.CaseRoutes;

/** The demo's case collection: of the year before finished pages, of this year one at each step, without a name in any. */
@Journey
class DemoCasesJourneyIT {

    private static final String ASKED = "ほしくず製菓株式会社";

    @Autowired
    private Backstage backstage;

    @Test
    void theOfficeFindsAPageAtEachStep(Browsers browsers) {
        var office = backstage.notebook(browsers, Backstage.OFFICE).open(CaseRoutes.cases(backstage.edition().id()));
        step(office, ASKED, "企業確認中");
        step(office, Backstage.MIDORI, "修正依頼あり");
        step(office, "やまびこ電子株式会社", "作成中");
        for (var company : new String[] {ASKED, Backstage.MIDORI}) {
            office.open(CaseRoutes.page(backstage.company(company).id(), 2025));
            assertThat(office.page().locator(".anon")).containsText("会社名・個人名・ドメインは見つかりませんでした。");
        }
        for (var company : new String[] {"みなも印刷株式会社", "たんぽぽ物流株式会社"}) {
            office.open(CaseRoutes.page(backstage.company(company).id(), 2024));
            assertThat(office.page().locator(".page-meta")).containsText("校了");
            assertThat(office.button("校了を取り消す")).isVisible();
        }
    }

    @Test
    void theClerkIsAskedToCheckAndHasOpenedTheRegister(Browsers browsers) {
        var clerk = backstage.notebook(browsers, "mikami").follow("事例原稿を確認する");
        assertThat(clerk.button("この内容で了承する")).isVisible();
        var office = backstage.notebook(browsers, Backstage.OFFICE).open("companies/" + backstage.company(ASKED).id() + "/register");
        assertThat(office.heading("事務局に見えるのは件数だけです")).hasCount(0);
        assertThat(office.page().locator("body")).containsText("当社宛請求書");
    }

    private static void step(Visitor office, String company, String step) {
        office.fill("企業を探す", company);
        assertThat(office.page().locator("vaadin-grid-cell-content, .card-row").filter(new Locator.FilterOptions().setHasText(step)).first()).isVisible();
    }
}
