package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;
import jp.jissen.testing.MovablePost;

/** The office writes to everybody: sees each letter, sends, follows, and prints what goes on paper. The program's own workers send. */
@Journey
class LetterJourneyIT {

    @Autowired
    private Backstage backstage;
    @Autowired
    private MovablePost post;

    @Test
    void whatWasShownGoesByMailAndOnPaper(Browsers browsers) throws IOException, InterruptedException, MessagingException {
        post.open();
        var firm = backstage.firm("株式会社𠮷﨑金属");
        backstage.giveAddress(firm.colleague(), "colleague@yoshizaki.example.jp");
        var office = backstage.notebook(browsers, Backstage.OFFICE).follow("連絡・送信箱").press("連絡を書く");
        office.choose("宛先", "1社の参加者").pick("企業", firm.company().name(), firm.company().name());
        office.fill("件名", "{企業名}の皆さまへ 髙﨑𠮷").fill("本文", "{氏名} 様\n\n第6回は新宿で行います。");
        office.press("確認に進む");
        assertThat(office.text("2人のうち1人目")).isVisible();
        office.press("次の人");
        assertThat(office.text("第6回は新宿で行います。")).isVisible();
        office.press("送信").pressInDialog("送信");
        assertThat(office.text("送信が終わりました(1通)。")).isVisible();

        assertThat(post.received()).hasSize(1);
        assertThat(post.received().getFirst().getSubject()).isEqualTo(firm.company().name() + "の皆さまへ 髙﨑𠮷");
        assertThat(List.of(post.received().getFirst().getAllRecipients())).extracting(to -> ((InternetAddress) to).getAddress()).containsExactly("colleague@yoshizaki.example.jp");

        office.follow("送信箱を開く").fill("氏名・企業名・件名で探す", firm.company().name());
        assertThat(office.page().locator("vaadin-grid")).containsText("送信済み");
        assertThat(office.page().locator("vaadin-grid")).containsText("紙で渡すもの");
        office.press("印刷");
        var paper = Paper.of(office.page(), "letters");
        assertThat(paper.words()).contains(firm.company().name(), "鳳千仙", "第6回は新宿で行います。").doesNotContain("送信箱を開く");
        office.follow("送信箱を開く").follow("処理の状況");
        assertThat(office.page().locator("vaadin-grid")).containsText("完了");
        post.close();
    }
}
