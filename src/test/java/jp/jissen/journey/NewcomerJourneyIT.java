package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;
import jp.jissen.browser.Visitor;

/** From a name on the office's list to a person before their own home page. */
@Journey
class NewcomerJourneyIT {

    private static final String COMPANY = "あけぼの鋳造株式会社";
    private static final String PERSON = "有明 𠮷乃";
    private static final String PASSWORD = "朝の鋳物は熱い 2025";

    @Autowired
    private Backstage backstage;

    @Test
    void aParticipantComesInWithTheSlipThatTheOfficeHandedOut(Browsers browsers) throws Exception {
        var office = backstage.notebook(browsers, Backstage.OFFICE);
        enterCompany(office);
        addParticipant(office);
        var slip = handOutSlip(office);
        var link = slip.locator(".slip__url").innerText();

        assertThat(decoded(slip.locator(".qr"))).isEqualTo(link);

        var participant = browsers.open(backstage.address()).open(link);
        assertThat(participant.heading(PERSON + " さん、ようこそ")).isVisible();
        participant.field("新しいパスワード").fill(PASSWORD);
        participant.field("パスワード(もう一度)").fill(PASSWORD);
        participant.press("パスワードを決めて始める");
        var userName = slip.locator(".facts__row").filter(new Locator.FilterOptions().setHasText("利用者名")).locator("dd").innerText();
        assertThat(participant.text("パスワードを設定しました。利用者名「" + userName + "」でサインインしてください。")).isVisible();
        participant.signIn(userName, PASSWORD);
        assertThat(participant.heading("ホーム")).isVisible();
        assertThat(participant.text(COMPANY).first()).isVisible();
        assertThat(participant.heading("第6回 情報セキュリティ10大脅威への対応策の検討")).isVisible();

        var finder = browsers.open(backstage.address()).open(link);
        assertThat(finder.heading("この用紙は使えません")).isVisible();
    }

    private static void enterCompany(Visitor office) {
        office.follow("企業").press("企業を登録").fill("企業名", COMPANY).fill("ふりがな", "あけぼのちゅうぞう").pick("業種", "製造", "製造業").fill("従業員数", "２５");
        office.pressInDialog("保存");
        assertThat(office.heading(COMPANY)).isVisible();
        assertThat(office.text("25人")).isVisible();
        office.press("年度に参加させる").pick("年度", "令和7", "令和7年度").fillDay("日付", "2025/9/1");
        office.pressInDialog("保存");
        assertThat(office.text("参加確定").first()).isVisible();
    }

    private static void addParticipant(Visitor office) {
        office.press("参加者を追加").fill("氏名", PERSON).fill("ふりがな", "ありあけ よしの").fill("部署", "総務課");
        office.pressInDialog("保存");
        assertThat(office.text(PERSON + "さんを追加しました")).isVisible();
    }

    private static Locator handOutSlip(Visitor office) {
        office.follow("利用者と権限").field("名前・利用者名・メールで探す").fill("有明");
        office.page().waitForFunction("() => document.querySelector('vaadin-grid').size === 1");
        office.idle().page().locator("vaadin-grid-cell-content vaadin-checkbox:visible").last().click();
        office.idle().press("サインイン用紙を出す");
        assertThat(office.heading("1人分のサインイン用紙を出しますか")).isVisible();
        office.pressInDialog("サインイン用紙を出す");
        assertThat(office.heading(PERSON + " さん")).isVisible();
        return office.page().locator(".slip");
    }

    private static String decoded(Locator qr) throws IOException, ReaderException, NotFoundException {
        var image = ImageIO.read(new ByteArrayInputStream(qr.screenshot()));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)))).getText();
    }
}
