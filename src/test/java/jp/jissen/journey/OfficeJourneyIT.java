package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;
import jp.jissen.browser.Visitor;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.programme.SessionRow;

/** What the office changes in the year is what participants read at their next look. */
@Journey
class OfficeJourneyIT {

    @Autowired
    private Backstage backstage;
    private List<SessionRow> before;

    @BeforeEach
    void remember() {
        before = List.of(backstage.session(6), backstage.session(7), backstage.session(8));
    }

    @AfterEach
    void restore() {
        before.forEach(backstage::restore);
    }

    @Test
    void aMovedAnOnlineAndACancelledSessionShowOnEveryPageOfAParticipant(Browsers browsers) {
        var office = backstage.notebook(browsers, Backstage.OFFICE).follow("スケジュール");
        office.press("第6回を変更").fillDay("開催日", "2025年10月14日").pressInDialog("保存");
        assertThat(office.message("第6回を変更しました。")).isVisible();
        office.press("第7回を変更").choose("開催の形", "オンライン").fill("オンラインのリンク", "https://meet.example.jp/jissen-7").pressInDialog("保存");
        assertThat(office.message("第7回を変更しました。")).isVisible();
        office.open(session(8)).press("中止にする").pressInDialog("中止にする");
        assertThat(office.heading("この回は中止になりました")).isVisible();

        var participant = backstage.notebook(browsers, "koizumi");
        assertThat(participant.text("2025年10月14日(火) 13:00〜17:30")).isVisible();
        participant.follow("スケジュール");
        assertThat(line(participant, 6)).containsText("2025年10月14日(火)");
        assertThat(line(participant, 7)).containsText("オンライン");
        assertThat(line(participant, 8)).containsText("中止");
        var calendar = CalendarParts.of(participant.download(participant.link("カレンダーに入れる(.ics)")));
        assertThat(calendar.start("第6回")).isEqualTo("20251014T040000Z");
        assertThat(calendar.of("第7回", "LOCATION")).isEqualTo("https://meet.example.jp/jissen-7");
        assertThat(calendar.of("第8回", "STATUS")).isEqualTo("CANCELLED");
        participant.open(session(7));
        assertThat(participant.link("オンラインの会場を開く")).hasAttribute("href", "https://meet.example.jp/jissen-7");
    }

    @Test
    void theNextYearIsMadeOfThisOne(Browsers browsers) {
        var office = backstage.notebook(browsers, Backstage.OFFICE).follow("設定").press("次の年度を作る");
        office.pressInDialog("次の年度を作る");
        assertThat(office.panel("年度").locator(".edition-list__i").first()).containsText("準備中");
        office.page().locator(".edition-list__i a").first().click();
        office.idle().follow("スケジュールを開く");
        assertThat(office.panel("セミナー・ワークショップ").locator(".schedule-list__i")).hasCount(10);
        assertThat(office.panel("セミナー・ワークショップ").locator(".schedule-list__date").first()).containsText("2026年7月");

        var participant = backstage.notebook(browsers, "koizumi").follow("スケジュール");
        assertThat(participant.panel("セミナー・ワークショップ").locator(".schedule-list__date").first()).containsText("2025年7月25日");
    }

    private String session(int number) {
        return ProgrammeRoutes.session(backstage.edition().id(), number);
    }

    private static Locator line(Visitor visitor, int number) {
        return visitor.panel("セミナー・ワークショップ").locator(".schedule-list__i").nth(number - 1);
    }
}
