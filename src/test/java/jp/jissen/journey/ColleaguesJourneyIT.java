package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;

/** Two people of one firm before the same asset. */
@Journey
class ColleaguesJourneyIT {

    @Autowired
    private Backstage backstage;

    @Test
    void whoSavesSecondIsToldByWhomAndKeepsEveryWord(Browsers browsers) {
        var firm = backstage.firm();
        var clerk = backstage.notebook(browsers, firm.clerk()).open(firm.register());
        clerk.press("資産を書く").fill("情報資産名称", "図面").fill("業務分類", "製造").press("保存");
        var colleague = backstage.notebook(browsers, firm.colleague()).open(firm.register() + "/1");
        assertThat(colleague.field("情報資産名称")).hasValue("図面");

        colleague.fill("保存場所", "2階の書庫");
        clerk.fill("保存場所", "図面サーバー").press("保存");
        assertThat(colleague.text("あなたの入力は残っています").first()).isVisible();
        colleague.press("保存");
        assertThat(colleague.heading("鳳 千仙さんが先に保存しました")).isVisible();
        assertThat(colleague.field("保存場所")).hasValue("2階の書庫");

        colleague.press("保存");
        assertThat(colleague.heading("鳳 千仙さんが先に保存しました")).hasCount(0);
        clerk.open(firm.register() + "/1");
        assertThat(clerk.field("保存場所")).hasValue("2階の書庫");
    }

    @Test
    void whatTheyWriteInDifferentFieldsIsSavedTogether(Browsers browsers) {
        var firm = backstage.firm();
        var clerk = backstage.notebook(browsers, firm.clerk()).open(firm.register());
        clerk.press("資産を書く").fill("情報資産名称", "図面").fill("業務分類", "製造").press("保存");
        var colleague = backstage.notebook(browsers, firm.colleague()).open(firm.register() + "/1");
        colleague.fill("情報資産名称", "加工図面");
        clerk.fill("保存場所", "図面サーバー").press("保存");
        colleague.press("保存");
        assertThat(colleague.message("鳳 千仙さんの変更と合わせて保存しました。")).isVisible();
        assertThat(colleague.field("保存場所")).hasValue("図面サーバー");
        assertThat(clerk.open(firm.register() + "/1").field("情報資産名称")).hasValue("加工図面");
    }

    @Test
    void whoSavesSecondMayTakeTheOthersWords(Browsers browsers) {
        var firm = backstage.firm();
        var clerk = backstage.notebook(browsers, firm.clerk()).open(firm.register());
        clerk.press("資産を書く").fill("情報資産名称", "図面").fill("業務分類", "製造").press("保存");
        var colleague = backstage.notebook(browsers, firm.colleague()).open(firm.register() + "/1");
        colleague.fill("保存場所", "2階の書庫");
        clerk.fill("保存場所", "図面サーバー").press("保存");
        colleague.press("保存").press("こちらを使う 保存場所");
        assertThat(colleague.field("保存場所")).hasValue("図面サーバー");
    }

    @Test
    void whoeverTypesIntoTheSameAssetIsNamedAndEveryVersionComesBack(Browsers browsers) {
        var firm = backstage.firm();
        var clerk = backstage.notebook(browsers, firm.clerk()).open(firm.register());
        clerk.press("資産を書く").fill("情報資産名称", "図面").fill("業務分類", "製造").press("保存");
        clerk.open(firm.register() + "/1").field("保存場所").focus();
        var colleague = backstage.notebook(browsers, firm.colleague()).open(firm.register() + "/1");
        assertThat(colleague.page().locator("jissen-editing")).hasText("鳳 千仙さんが編集中です。");

        clerk.fill("保存場所", "図面サーバー").press("保存").press("変更の記録");
        assertThat(clerk.page().locator(".history ins").first()).hasText("図面サーバー");
        clerk.press("第1版に戻す");
        clerk.page().getByRole(AriaRole.ALERTDIALOG).getByText("この版に戻す").click();
        assertThat(clerk.message("第1版の内容に戻しました。")).isVisible();
        assertThat(clerk.field("保存場所")).hasValue("");
    }
}
