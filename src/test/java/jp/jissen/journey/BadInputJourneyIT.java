package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;
import jp.jissen.browser.Visitor;
import jp.jissen.programme.ProgrammeRoutes;

/** Whatever is typed wrong gets a sentence that helps, and nothing else that was typed is lost. */
@Journey
class BadInputJourneyIT {

    private static final String HTML = "<img src=x onerror=\"window.caught=1\"><b>太い</b>";

    @Autowired
    private Backstage backstage;

    @Test
    void aDayOutsideTheYearIsRefusedWithTheYearsDays(Browsers browsers) {
        var office = backstage.notebook(browsers, Backstage.OFFICE).open(ProgrammeRoutes.session(backstage.edition().id(), 9)).press("日時・会場・内容を変更");
        office.fill("持ち物", "電卓").fillDay("開催日", "2027/1/15").pressInDialog("保存");
        assertThat(summary(office)).containsText("2025年4月1日(火)から2026年3月31日(火)までの日付にしてください。");
        assertThat(office.field("持ち物")).hasValue("電卓");
        office.fillDay("開催日", "あさって").pressInDialog("保存");
        assertThat(summary(office)).containsText("日付を読み取れません。2025年8月27日のように書いてください。");
        assertThat(office.field("持ち物")).hasValue("電卓");
        assertThat(office.field("開催日")).hasValue("あさって");
    }

    @Test
    void figuresInFullWidthAreTakenAndImpossibleOnesRefused(Browsers browsers) {
        var office = backstage.notebook(browsers, Backstage.OFFICE).open("companies").press("企業を登録");
        office.fill("企業名", "有限会社のばら").fill("ふりがな", "のばら").pick("業種", "製造", "製造業").fill("従業員数", "三十").fill("郵便番号", "12-34").fill("資本金(万円)", "－5").pressInDialog("保存");
        assertThat(summary(office)).containsText("「三十」は数字ではありません。");
        assertThat(office.field("企業名")).hasValue("有限会社のばら");

        office.fill("従業員数", "99999999999").fill("資本金(万円)", "１，２００").pressInDialog("保存");
        assertThat(summary(office)).containsText("従業員数");
        office.fill("従業員数", "３０").pressInDialog("保存");
        assertThat(summary(office)).containsText("郵便番号は7けたの数字で書いてください。");
        office.fill("郵便番号", "１００－０００１").pressInDialog("保存");
        assertThat(office.heading("有限会社のばら")).isVisible();
        assertThat(office.text("30人").first()).isVisible();
        assertThat(office.text("1,200万円")).isVisible();
        assertThat(office.text("〒100-0001")).isVisible();
    }

    @Test
    void anUnknownCodeIsNoChoice(Browsers browsers) {
        var office = backstage.notebook(browsers, Backstage.OFFICE).open("companies").press("企業を登録");
        office.fill("企業名", "有限会社ひなげし").fill("ふりがな", "ひなげし").fill("業種", "占い").pressInDialog("保存");
        assertThat(summary(office)).containsText("業種: 一覧の中の1つに決まりません。一覧から選んでください。");
        assertThat(office.field("企業名")).hasValue("有限会社ひなげし");
        assertThat(office.field("業種")).hasValue("占い");
        for (var path : new String[] {ProgrammeRoutes.session(backstage.edition().id(), 99), "companies/unknown", "editions/1/schedule"}) {
            assertThat(office.open(path).heading("ページが見つかりません")).isVisible();
        }
    }

    @Test
    void aPartOfAChoiceIsEnoughAndWhatIsNoneMayBeTakenBack(Browsers browsers) {
        var firm = backstage.firm();
        var clerk = backstage.notebook(browsers, firm.clerk()).open(firm.register()).press("資産を書く");
        clerk.fill("情報資産名称", "見積書").fill("業務分類", "営業");
        var medium = clerk.field("媒体・保存先");
        medium.pressSequentially("社内サーバ");
        medium.press("Enter");
        assertThat(medium).hasValue("社内サーバー");

        medium.fill("石版");
        medium.press("Tab");
        var message = clerk.page().locator("vaadin-combo-box [slot=error-message]").filter(new Locator.FilterOptions().setHasText("一覧の中の1つに決まりません。一覧から選んでください。"));
        assertThat(message).isVisible();
        assertThat(medium).hasValue("石版");
        medium.fill("");
        medium.press("Tab");
        assertThat(message).hasCount(0);   // what a screen reader was told stays on the page
        clerk.fill("媒体・保存先", "社内サーバ").press("保存");
        assertThat(clerk.heading("資産 1件")).isVisible();
        assertThat(clerk.open(firm.register() + "/1").field("媒体・保存先")).hasValue("社内サーバー");
    }

    @Test
    void aTextOverItsLimitIsCountedAndRefusedAndMayBeShortened(Browsers browsers) {
        var firm = backstage.firm();
        var clerk = backstage.notebook(browsers, firm.clerk()).open(firm.register()).press("資産を書く");
        clerk.fill("情報資産名称", "𠮷".repeat(101)).fill("業務分類", "営業").fill("保存場所", "2階の書庫").press("保存");
        assertThat(summary(clerk)).containsText("100文字までにしてください(いま101文字)。");
        assertThat(clerk.text("101 / 100")).isVisible();
        assertThat(clerk.field("情報資産名称")).hasValue("𠮷".repeat(101));
        assertThat(clerk.field("保存場所")).hasValue("2階の書庫");
        clerk.fill("情報資産名称", "𠮷".repeat(100)).press("保存");
        assertThat(clerk.heading("資産 1件")).isVisible();
        assertThat(clerk.open(firm.register() + "/1").field("保存場所")).hasValue("2階の書庫");
    }

    @Test
    void aFileThatIsTooLargeOrOfTheWrongKindIsRefusedInWords(Browsers browsers, @TempDir Path folder) throws IOException {
        var office = backstage.notebook(browsers, Backstage.OFFICE).open(ProgrammeRoutes.session(backstage.edition().id(), 10));
        var large = folder.resolve("大きな資料.pdf");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }
        upload(office, large);
        assertThat(office.message("ファイルが大きすぎます。20MBまでにしてください。")).isVisible();

        var wrong = Files.writeString(folder.resolve("偽物.pdf"), "これはPDFではありません");
        upload(office, wrong);
        assertThat(office.message("「偽物.pdf」は受け取れません。")).isVisible();

        office.page().evaluate("() => { document.querySelector('vaadin-upload').maxFileSize = Infinity; }");
        upload(office, large);
        assertThat(office.page().locator("vaadin-upload-file").getByText("大きな資料.pdf").first()).isVisible();
        assertThat(office.panel("資料").getByRole(AriaRole.LINK)).hasCount(0);
        assertThat(office.open(ProgrammeRoutes.session(backstage.edition().id(), 10)).panel("資料")).containsText("資料はまだありません。");
    }

    @Test
    void markupIsATextLikeAnyOther(Browsers browsers) {
        var firm = backstage.firm(HTML);
        var clerk = backstage.notebook(browsers, firm.clerk()).open(firm.register()).press("資産を書く");
        clerk.fill("情報資産名称", HTML).fill("業務分類", HTML).fill("保存場所", HTML).press("脅威と脆弱性を書く").fill("脅威(自社の言葉で)", HTML).press("保存");
        assertThat(clerk.heading("資産 1件")).isVisible();
        harmless(clerk);
        clerk.press("この資産を外す");
        harmless(clerk);
        clerk.pressInDialog("この資産を外す");
        harmless(clerk);
        clerk.press("元に戻す");
        for (var path : new String[] {"", firm.register(), firm.register() + "/1", firm.register() + "/paper", "companies/" + firm.company().id()}) {
            harmless(clerk.open(path));
        }
        var office = backstage.notebook(browsers, Backstage.OFFICE).open("companies");
        office.fill("企業を探す", "<img");
        harmless(office);
        harmless(office.open("companies/" + firm.company().id()));
        harmless(office.open("trail").fill("人や対象の名前で探す", "<img"));
    }

    @Test
    void theAddressOfAnotherCompanyLeadsNowhereAndCostsNothing(Browsers browsers) {
        var mine = backstage.firm();
        var theirs = backstage.firm();
        var clerk = backstage.notebook(browsers, mine.clerk()).open(mine.register()).press("資産を書く").fill("情報資産名称", "図面").fill("業務分類", "製造").press("保存");
        for (var path : new String[] {theirs.register(), theirs.register() + "/1", theirs.register() + "/paper", "companies/" + theirs.company().id()}) {
            clerk.open(path);
            assertThat(clerk.heading("ページが見つかりません")).isVisible();
            assertThat(clerk.text("アドレスが違うか、ご覧いただけないページです。")).isVisible();
            assertThat(clerk.page().locator("body")).not().containsText(theirs.company().name());
        }
        assertThat(clerk.open(mine.register() + "/1").field("情報資産名称")).hasValue("図面");
    }

    private static Locator summary(Visitor visitor) {
        return visitor.page().locator(".error-summary");
    }

    private static void upload(Visitor visitor, Path file) {
        visitor.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
        visitor.idle();
    }

    private static void harmless(Visitor visitor) {
        new Look(visitor).settled();
        assertThat(visitor.page().evaluate("() => [window.caught ?? 0, document.querySelectorAll('img[src=\"x\"]').length].join()")).as(visitor.page().url()).isEqualTo("0,0");
        assertThat(visitor.text(HTML).first()).isAttached();
    }
}
