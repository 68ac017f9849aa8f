package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;

/** A participant looks at the year, takes it along, and gets the papers of a session. */
@Journey
class ScheduleJourneyIT {

    @Autowired
    private Backstage backstage;

    @Test
    void aParticipantFindsTheYearAsAPictureAsAListAndAsACalendarFile(Browsers browsers) {
        var participant = backstage.notebook(browsers, "koizumi").follow("スケジュール");
        assertThat(participant.page().locator("svg[role=img].strip")).isVisible();
        assertThat(participant.panel("セミナー・ワークショップ").locator(".schedule-list__i")).hasCount(10);
        assertThat(participant.panel("専門家派遣の期間").locator(".schedule-list__i")).hasCount(4);

        var calendar = CalendarParts.of(participant.download(participant.link("カレンダーに入れる(.ics)")));
        assertThat(calendar.titles()).hasSize(10 + 4 + 3).contains("第1回 自社のIT活用とセキュリティ事情の検討", "第1回 専門家派遣");
        assertThat(calendar.start("第10回")).isEqualTo("20260116T040000Z");
    }

    @Test
    void aParticipantReadsASessionsPageAndDownloadsItsPaper(Browsers browsers) {
        var participant = backstage.notebook(browsers, "koizumi").follow("スケジュール");
        participant.page().locator(".schedule-list__i a").nth(2).click();
        participant.idle();
        assertThat(participant.panel("当日の予定").getByText("終了", new Locator.GetByTextOptions().setExact(true)).first()).isVisible();
        assertThat(participant.panel("宿題")).isVisible();
        var paper = participant.download(participant.panel("資料").getByRole(AriaRole.LINK));
        assertThat(new String(paper, StandardCharsets.UTF_8)).startsWith("第3回 セミナー・ワークショップのご案内").contains("ワークショップのテーマ");
    }
}
