package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.StreamSupport;

import com.microsoft.playwright.Locator;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;
import jp.jissen.browser.Visitor;

/** A clerk writes the register of the seminar's slides, without a mouse, and takes it along as a table and on paper. */
@Journey
class RegisterJourneyIT {

    @Autowired
    private Backstage backstage;

    @Test
    void theSlidesThreeRowsEnteredByKeyboardGetTheSlidesRisks(Browsers browsers) throws Exception {
        var firm = backstage.firm();
        var clerk = backstage.notebook(browsers, firm.clerk()).follow("情報資産管理台帳");
        var keyboard = new Keyboard(clerk).to("資産を書く").press("Enter");
        row(keyboard, "社員名簿", "人事", "人事担当者のPC", 1, 0, 0);
        row(keyboard, "当社宛請求書", "経理", "経理担当者のPC", 1, 0, 1);
        row(keyboard, "顧客リスト", "営業", "営業担当者のPC", 0, 0, 1);
        assertThat(clerk.heading("資産 3件")).isVisible();
        assertThat(risks(clerk)).hasText(new String[] {"高 9", "高 6", "高 6"});

        clerk.page().locator(".asset-list").getByText("社員名簿").click();
        clerk.idle().press("なぜ9か");
        assertThat(clerk.page().locator("vaadin-popover").getByText("リスク値は 3 × 3 = 9")).isVisible();

        assertThat(table(clerk.download(clerk.link("Excelで受け取る")))).contains("社員名簿", "当社宛請求書", "顧客リスト", "人事担当者のPC");
        clerk.press("印刷");
        var paper = Paper.of(clerk.page(), "register");
        assertThat(paper.words()).contains("情報資産管理台帳", firm.company().name(), "社員名簿", "当社宛請求書", "顧客リスト", "高9", "高6").doesNotContain("台帳に戻る");
        assertThat(paper.ink()).isBetween(0.01, 0.5);

        assertSeenByColleague(backstage.notebook(browsers, firm.colleague()).follow("情報資産管理台帳"));
    }

    @Test
    void theNotebookOfTheSlidesIsRecordedFromThreatToControls(Browsers browsers) {
        var firm = backstage.firm();
        var clerk = backstage.notebook(browsers, firm.clerk()).open(firm.register());
        clerk.press("資産を書く").fill("情報資産名称", "ノートPC内の情報").fill("業務分類", "営業").pick("媒体・保存先", "モバイル", "モバイル機器");
        clerk.choose("機密性 ― 漏れたら困るか", "3").choose("完全性 ― 書き換えられたら困るか", "2").choose("可用性 ― 使えなくなったら困るか", "2");
        clerk.choose("脅威の起こりやすさ", "2").choose("脆弱性のつけ込みやすさ", "3");
        clerk.press("脅威と脆弱性を書く").pick("脅威(一覧から)", "盗難", "盗難").fill("脅威(自社の言葉で)", "社外への持ち出し").fill("脆弱性(自社の言葉で)", "分かりやすいパスワード")
                .fill("保護要求事項", "権限のない人がログインできないようにする。不要な持ち出しを防ぐ。");
        clerk.choose("対応", "低減").fill("対応を選んだ理由", "複雑なパスワードと、持ち出しの管理で防ぎます。");
        clerk.pick("管理策", "8.5", "8.5 ").pick("管理策", "7.9", "7.9 ");
        clerk.page().keyboard().press("Escape");
        clerk.press("保存");
        assertThat(risks(clerk)).hasText("高 6");

        clerk.open(firm.register() + "/1");
        assertThat(clerk.field("保護要求事項")).hasValue("権限のない人がログインできないようにする。不要な持ち出しを防ぐ。");
        assertThat(clerk.page().locator("vaadin-multi-select-combo-box-chip").filter(new Locator.FilterOptions().setHasText("8.5"))).isVisible();
        assertThat(clerk.page().locator("vaadin-multi-select-combo-box-chip").filter(new Locator.FilterOptions().setHasText("7.9"))).isVisible();
    }

    @Test
    void aCellOfTheMatrixShowsItsAssetsAndAnotherPressAllOfThem(Browsers browsers) {
        var midori = backstage.company(Backstage.MIDORI);
        var clerk = backstage.notebook(browsers, "koizumi").open("companies/" + midori.id() + "/register");
        var cell = clerk.page().locator(".risk-matrix__cell--high:not(.risk-matrix__cell--empty)").first();
        var count = cell.locator(".risk-matrix__count").innerText();
        var all = clerk.page().locator(".list-panel h2").innerText();
        cell.click();
        assertThat(clerk.heading("資産 " + count + "件")).isVisible();
        assertThat(cell).hasAttribute("aria-pressed", "true");
        cell.click();
        assertThat(clerk.heading(all)).isVisible();
    }

    private static void row(Keyboard keyboard, String name, String business, String place, int availability, int threat, int vulnerability) {
        keyboard.fill("情報資産名称", name).fill("業務分類", business).fill("媒体・保存先", "事務所PC").fill("保存場所", place).press("Tab");
        keyboard.choose(0).choose(0).choose(availability);
        keyboard.to("起こりやすさと").press("Tab").choose(threat).choose(vulnerability).press("Control+Enter");
        assertThat(keyboard.focused()).startsWith("情報資産名称");
    }

    private static void assertSeenByColleague(Visitor colleague) {
        assertThat(risks(colleague)).hasText(new String[] {"高 9", "高 6", "高 6"});
        assertThat(colleague.page().locator(".asset-list").getByText("顧客リスト")).isVisible();
    }

    private static Locator risks(Visitor visitor) {
        return visitor.page().locator(".asset-list .risk");
    }

    private static String table(byte[] file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var cells = StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false).flatMap(row -> StreamSupport.stream(row.spliterator(), false)).map(new DataFormatter()::formatCellValue);
            return String.join("\n", cells.toList());
        }
    }

}
