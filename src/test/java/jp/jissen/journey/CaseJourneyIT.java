package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.microsoft.playwright.assertions.LocatorAssertions;

import jp.jissen.browser.Browsers;
import jp.jissen.browser.Visitor;
import jp.jissen.casestudy.CaseRoutes;

/** A company's page of the collection, from the list to its final version, between the office at a notebook and the company on a phone. */
@Journey
class CaseJourneyIT {

    private static final Pattern ONE_OF_ALL = Pattern.compile("\\b1社 / \\d+社");
    /** The job makes all pages of the demo's year too. */
    private static final LocatorAssertions.ContainsTextOptions PATIENT = new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final String ALIAS = "木型製造業M";
    private static final String BUSINESS = "木型と治具の製作。図面をお預かりして、1個から作っています。";

    @Autowired
    private Backstage backstage;

    @Test
    void aPageFromItsFirstVersionToItsLast(Browsers browsers) {
        var firm = backstage.firm("合同会社ひいらぎ木型");
        var office = backstage.notebook(browsers, Backstage.OFFICE);
        var clerk = backstage.phone(browsers, firm.clerk());

        theOfficeBegins(office, firm);
        write(office);
        send(office);
        theCompanyAsksForAChange(clerk);
        theOfficeCorrects(office);
        theCompanyAgrees(clerk);
        theOfficeMakesItFinal(office);
        theCollectionHasIt(office, firm);
        theBookPrintsIt(office, firm);
    }

    private void theOfficeBegins(Visitor office, Backstage.Firm firm) {
        office.follow("事例集の進行管理").fill("企業を探す", firm.company().name());
        assertThat(office.page().locator("body")).containsText(ONE_OF_ALL);
        office.press(firm.company().name() + "の原稿を作る");
        assertThat(office.message("原稿を作りました。")).isVisible();
        assertThat(office.field("仮名")).hasValue(Pattern.compile("製造業[A-Z]"));
        assertThat(office.field("セキュリティ体制")).hasValue("担当2名");
    }

    /** What a year without visits and surveys has left empty, as far as it must be. */
    private static void write(Visitor office) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("仮名", ALIAS);
        texts.put("タイトル", "木型の図面を、決めた人だけが開けるようにした");
        texts.put("事業内容", BUSINESS);
        texts.put("要約: 背景と課題", "図面を持ち帰る人がいたが、だれも数えていなかった。");
        texts.put("要約: 取組内容", "持ち出しの表を作り、開ける人を3人に決めた。");
        texts.put("要約: 結果と今後", "持ち帰りはなくなった。次は控えを戻す練習をする。");
        texts.put("背景と課題の見出し", "図面はかばんの中にもあった");
        texts.put("背景と課題の本文", "納期が重なると、図面を家に持ち帰る習慣がありました。");
        texts.put("課題1", "図面の持ち帰りを数えていない");
        texts.put("取組1の見出し", "持ち出しの表を1枚作る");
        texts.put("取組1の本文", "工具の棚の横に表を置き、時刻と図面の番号を書く。");
        texts.put("結果1", "3か月で持ち帰りは0件になった。");
        texts.put("今後の展望", "控えを戻す練習を、年に2回の行事にする。");
        texts.put("参加者の声", "「表が1枚あるだけで、声をかけ合うようになりました。」");
        texts.forEach(office::fill);
        assertThat(office.page().locator(".preview")).containsText("木型の図面を、決めた人だけが開けるようにした");
    }

    private static void send(Visitor office) {
        office.press("企業の確認へ送る").pressInDialog("企業の確認へ送る");
        assertThat(office.message("確認をお願いしました。").last()).isVisible();
        assertThat(office.page().locator(".page-meta")).containsText("企業確認中");
    }

    private static void theCompanyAsksForAChange(Visitor clerk) {
        clerk.open("").follow("事例原稿を確認する");
        assertThat(clerk.heading("事例原稿の確認")).isVisible();
        assertThat(clerk.text(BUSINESS).first()).isVisible();
        assertThat(new Look(clerk).settled().problems()).isEmpty();
        clerk.press("修正をお願いする").fill("直してほしいところ", "「1個から」は当社だけの言い方です。");
        assertThat(new Look(clerk).settled().problems()).isEmpty();
        clerk.pressInDialog("保存");
        assertThat(clerk.message("事務局に送りました。")).isVisible();
    }

    private static void theOfficeCorrects(Visitor office) {
        assertThat(office.text("「1個から」は当社だけの言い方です。")).isVisible();
        assertThat(office.page().locator(".page-meta")).containsText("修正依頼あり");
        office.fill("事業内容", BUSINESS.replace("1個から", "少ない数でも"));
        send(office);
    }

    private static void theCompanyAgrees(Visitor clerk) {
        assertThat(clerk.text("少ない数でも").first()).isVisible();
        clerk.press("この内容で了承する").fill("お名前", "鳳 千仙");
        assertThat(new Look(clerk).settled().problems()).isEmpty();
        clerk.pressInDialog("保存");
        assertThat(clerk.message("了承しました。")).isVisible();
        assertThat(clerk.button("この内容で了承する")).hasCount(0);
        assertThat(clerk.open("").link("事例原稿を確認する")).hasCount(0);
    }

    private static void theOfficeMakesItFinal(Visitor office) {
        assertThat(office.text("第2版を了承")).isVisible();
        office.press("校了にする").pressInDialog("校了にする");
        assertThat(office.message("校了にしました。")).isVisible();
        assertThat(office.field("仮名")).hasCount(0);
        assertThat(new String(office.download(office.link("印刷用PDF")), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    /** What the year's book is made of. */
    private void theCollectionHasIt(Visitor office, Backstage.Firm firm) {
        office.open(CaseRoutes.cases(backstage.edition().id())).fill("企業を探す", firm.company().name());
        assertThat(office.page().locator("body")).containsText(ONE_OF_ALL);
        assertThat(office.page().locator("body")).containsText(ALIAS);
        assertThat(office.page().locator("vaadin-grid-cell-content vaadin-badge:visible")).hasText("校了");
    }

    private static void theBookPrintsIt(Visitor office, Backstage.Firm firm) {
        office.press("事例集をPDFにする");
        assertThat(office.dialog()).containsText("できました。", PATIENT);
        var words = words(office.download(office.link("PDFを受け取る")));
        assertThat(words).contains("目次", ALIAS, "木型の図面を、決めた人だけが開けるようにした", "編集・発行").doesNotContain(firm.company().name(), "見本");
    }

    /** Without line breaks: where a line ends is up to its column. */
    private static String words(byte[] pdf) {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
