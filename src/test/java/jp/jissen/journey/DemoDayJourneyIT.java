package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;

/** The demo's day can be moved by anybody, and everything that depends on it follows. */
@Journey
class DemoDayJourneyIT {

    @Autowired
    private Backstage backstage;

    @AfterEach
    void putTheDayBack() {
        backstage.firstDay();
    }

    @Test
    void theHomePageFollowsTheDayOfTheDemo(Browsers browsers) {
        var participant = backstage.notebook(browsers, "koizumi");
        assertThat(participant.text("デモ版です。今日は2025年9月29日(月)として動いています。")).isVisible();
        participant.press("日付を動かす").fillDay("デモの今日", "2025/10/14").pressInDialog("保存");
        assertThat(participant.text("デモ版です。今日は2025年10月14日(火)として動いています。")).isVisible();
        assertThat(participant.page().locator(".next-session h2")).containsText("第7回");
        assertThat(participant.panel("次の専門家派遣")).containsText("第3回 専門家派遣");
        participant.follow("セミナー・ワークショップ");
        assertThat(participant.page().locator(".page-header h1")).containsText("第7回");
    }
}
