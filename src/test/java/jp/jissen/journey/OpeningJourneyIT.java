package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;

/** A clerk on a phone shows the register to the office, which has the page open all the while, and takes it away again. */
@Journey
class OpeningJourneyIT {

    @Autowired
    private Backstage backstage;

    @Test
    void theOfficesPageFillsWhenTheRegisterIsOpenedAndEmptiesWhenItIsClosed(Browsers browsers) {
        var firm = backstage.firm();
        var clerk = backstage.phone(browsers, firm.clerk()).open(firm.register());
        clerk.press("資産を書く").fill("情報資産名称", "図面").fill("業務分類", "製造").press("保存");
        var office = backstage.phone(browsers, Backstage.OFFICE).open(firm.register());
        assertThat(office.heading("事務局に見えるのは件数だけです")).isVisible();
        assertThat(office.page().locator("body")).not().containsText("図面");
        assertThat(new Look(office).settled().problems()).isEmpty();

        clerk.press("事務局に台帳を見せる");
        assertThat(new Look(clerk).settled().problems()).isEmpty();
        clerk.fill("見せる目的(任意)", "電話で相談する").pressInDialog("この日まで見せる");
        assertThat(clerk.button("今すぐ閉じる")).isVisible();
        assertThat(office.text("図面").first()).isVisible();
        assertThat(new Look(office).settled().problems()).isEmpty();
        assertThat(new Look(clerk).settled().problems()).isEmpty();

        clerk.press("今すぐ閉じる");
        assertThat(office.heading("事務局に見えるのは件数だけです")).isVisible();
        assertThat(office.page().locator("body")).not().containsText("図面");
        clerk.press("見せた記録");
        assertThat(clerk.dialog()).containsText("目的: 電話で相談する");
        assertThat(new Look(clerk).settled().problems()).isEmpty();
    }
}
