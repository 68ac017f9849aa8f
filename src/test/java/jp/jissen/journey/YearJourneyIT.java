package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.attendance.AttendanceRoutes;
import jp.jissen.browser.Browsers;
import jp.jissen.browser.Visitor;
import jp.jissen.office.OfficeRoutes;

/** A company's year for the three groups: it attends, writes its register, is visited four times and surveyed twice, and the office sees it all in one line. */
@Journey
class YearJourneyIT {

    private static final List<String> DAYS = List.of("2025-08-05", "2025-08-26", "2025-09-11", "2025-09-25");

    @Autowired
    private Backstage backstage;

    @Test
    void aYearOfACompanyItsExpertAndTheOffice(Browsers browsers) {
        var firm = backstage.firm();
        backstage.putInCharge(firm, "hayami");
        var page = "companies/" + firm.company().id();
        var office = backstage.notebook(browsers, Backstage.OFFICE);
        var clerk = backstage.phone(browsers, firm.clerk());
        var expert = backstage.notebook(browsers, "hayami");

        attends(office, firm);
        writesTheRegister(clerk, firm);
        for (var number = 1; number <= 4; number++) {
            visit(expert, page, number);
            clerk.open(page + "/visits/2025/" + number).press("確認しました");
            assertThat(clerk.message("確認しました。事務局が承認すると終わりです。")).isVisible();
            office.open(page + "/visits/2025/" + number).press("承認する");
            assertThat(office.message("承認しました。")).isVisible();
        }
        assertThat(new String(expert.open(page + "/visits/2025/4").download(expert.link("報告書(PDF)")), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        theLevelIsAgreed(expert, page);
        theCompanyReadsWhereItStands(clerk, page);
        theOfficeSeesItInOneLine(office, firm);
    }

    private void attends(Visitor office, Backstage.Firm firm) {
        office.open(AttendanceRoutes.sheet(backstage.edition().id(), 5)).fill("企業・氏名で探す", firm.company().name());
        assertThat(office.page().locator(".attendance__i")).hasCount(2);
        var person = office.page().locator(".attendance__i").filter(new Locator.FilterOptions().setHasText("鳳 千仙"));
        person.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("出席").setExact(true)).click();
        office.idle();
        assertThat(person.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("✓ 出席"))).hasAttribute("aria-pressed", "true");
    }

    private void writesTheRegister(Visitor clerk, Backstage.Firm firm) {
        clerk.open(firm.register()).press("資産を書く").fill("情報資産名称", "取引先の名簿").fill("業務分類", "営業").pick("媒体・保存先", "事務所PC", "事務所PC");
        clerk.choose("機密性 ― 漏れたら困るか", "3").choose("完全性 ― 書き換えられたら困るか", "2").choose("可用性 ― 使えなくなったら困るか", "2");
        clerk.choose("脅威の起こりやすさ", "2").choose("脆弱性のつけ込みやすさ", "3").press("保存");
        assertThat(clerk.page().locator("body")).containsText("取引先の名簿");
    }

    /** Twenty minutes at the client's table: what must be in the note, in the first and the last with the survey. */
    private void visit(Visitor expert, String page, int number) {
        if (number == 4) {
            survey(expert, page, "after", 4);
            assertThat(expert.open(page + "/survey/2025/before").page().locator("body")).not().containsText("いまは表示しません");
        }
        expert.open(page + "/visits/2025/" + number);
        expert.press("出席者を追加").fill("氏名", "鳳 千仙").pressInDialog("保存");
        expert.press("1件追加").fill("内容", "第" + number + "回の宿題: 書庫の鍵を管理する人を決める").choose("担当", "企業").fillDay("期限", "2025-10-31").pressInDialog("保存");
        expert.fillDay("実施日", DAYS.get(number - 1)).fill("開始", "14:00").fill("終了", "16:00").fill("要点", "鍵と書類の置き場所を聞き取りました。");
        if (number < 4) {
            expert.fillDay("次回の日程", DAYS.get(number));
        }
        if (number == 1) {
            expert.press("下書きを保存");
            survey(expert, page, "before", 2);
            expert.open(page + "/visits/2025/1");
        }
        expert.press("提出して企業の確認へ");
        assertThat(expert.message("提出しました。企業が読めるようになりました。")).isVisible();
    }

    private void survey(Visitor expert, String page, String stage, int score) {
        expert.open(page + "/survey/2025/" + stage);
        for (var axis = 1; axis <= 6; axis++) {
            var items = expert.page().getByRole(AriaRole.RADIOGROUP);
            for (var item = 0; item < items.count(); item++) {
                items.nth(item).getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + score + " "))).check();
            }
            expert.idle().press(axis < 6 ? "保存して次の分野へ" : "保存");
            assertThat(expert.page().locator(".steps__link").nth(axis - 1)).containsText("3/3");
        }
        expert.press("評価を完了する").pressInDialog("評価を完了する");
        assertThat(expert.message("評価を完了しました。")).isVisible();
    }

    private void theLevelIsAgreed(Visitor expert, String page) {
        expert.open(page + "/maturity").press("所見を書く いま").choose("レベル", "3").fill("根拠", "台帳をもとに計画を立て、月に1回見直しています。").pressInDialog("保存");
        expert.press("合意を記録 いま").fill("話し合った相手", "社長").pressInDialog("保存");
        assertThat(expert.message("合意を記録しました。企業にも表示されます。")).isVisible();
    }

    private void theCompanyReadsWhereItStands(Visitor clerk, String page) {
        clerk.open(page + "/maturity").press("数字を表で見る").press("根拠を読む(1件)");
        assertThat(clerk.page().getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(Pattern.compile("6つの分野のうち6つで、はじめより点数が上がりました。")))).isVisible();
        var scores = clerk.page().locator("table tbody tr").filter(new Locator.FilterOptions().setHasText("4.0"));
        assertThat(scores).hasCount(6);
        assertThat(scores.first()).containsText("2.0");
        assertThat(clerk.text("台帳をもとに計画を立て、月に1回見直しています。")).isVisible();
        assertThat(new Look(clerk).settled().problems()).isEmpty();
        var places = clerk.page().locator(".programme-places").boundingBox();
        assertThat(places.x + places.width).as("the levels of the programmes are on a phone, too").isLessThanOrEqualTo(clerk.page().viewportSize().width);
        assertThat(clerk.open("").page().locator("body")).containsText("第4回の宿題: 書庫の鍵を管理する人を決める");
    }

    private void theOfficeSeesItInOneLine(Visitor office, Backstage.Firm firm) {
        office.open(OfficeRoutes.overview(backstage.edition().id())).fill("企業を探す", firm.company().name());
        assertThat(office.page().locator("body")).containsText(Pattern.compile("\\d+社のうち 1社"));
        office.press("印刷");
        var line = office.page().locator("tr, .paper-row").filter(new Locator.FilterOptions().setHasText(firm.company().name())).first();
        assertThat(line).containsText("出席");
        assertThat(line).containsText("レベル3");
        assertThat(line.getByText("済み")).not().hasCount(0);
    }
}
