package jp.jissen.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Article;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.Role;
import jp.jissen.account.AccountService;
import jp.jissen.account.PersonName;
import jp.jissen.testing.Errands;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Letters;
import jp.jissen.testing.MovablePost;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;
import jp.jissen.work.MailId;

@Staged
class OutboxViewTest extends FormTest {

    private static final String ADDRESS = "aoi@suiren.example.jp";

    @Autowired
    Stage stage;
    @Autowired
    Letters letters;
    @Autowired
    Errands errands;
    @Autowired
    MovablePost post;
    @Autowired
    AccountService accounts;
    private Stage.Cast cast;

    @BeforeEach
    void aCompany() {
        cast = stage.company(stage.anyEdition());
        signIn(Persona.COORDINATOR.userName());
    }

    @Test
    void aSentLetterIsReadInFullAndNotedAsNotArrived() {
        post.open();
        put(ADDRESS);
        errands.runDue();
        find("送信済み");
        assertThat(rows()).hasSize(1).first().asString().contains("第6回のご案内", cast.participant().name(), ADDRESS, "送信済み");

        read();
        assertThat(words(find(Dialog.class).single())).contains("次回は10月14日です。", "会場は新宿です。", ADDRESS, "送信済み");
        press("届かなかった");
        type("わかった理由", "「宛先不明」という返信が届いたため。");
        press("保存");

        assertThat(message()).isEqualTo("「届かなかった」にしました。");
        find("届かなかったもの");
        assertThat(rows()).hasSize(1).first().asString().contains("届きませんでした", "「宛先不明」という返信が届いたため。");
    }

    @Test
    void aRefusedLetterShowsTheServersAnswerAndGoesAgainToTheRightAddress() {
        post.open();
        post.answer(ADDRESS, "550 5.1.1 no such user");
        put(ADDRESS);
        errands.runDue();
        find("すべて");
        assertThat(rows()).first().asString().contains("受け付けられませんでした", "550 5.1.1 no such user");
        stage.run(Persona.ADMIN, () -> accounts.rename(cast.participant().account(), new PersonName(cast.participant().name(), ""), "right@suiren.example.jp"));
        read();
        press("もう一度送る");
        errands.runDue();
        find("送信済み");

        assertThat(rows()).hasSize(1).first().asString().contains("right@suiren.example.jp");
        assertThat(post.received()).hasSize(1);
    }

    @Test
    void whatGoesOnPaperIsPrintedAloneOrTogetherAndHandedOver() {
        var id = put("");
        open("outbox");
        assertThat(words()).contains("メールが設定されていません。連絡は紙で渡します。", "紙で渡す連絡が");
        open("outbox/paper?letter=" + id);
        assertThat(find(Article.class).all()).hasSize(1);
        assertThat(words()).contains("お渡し先: " + cast.company().name() + " " + cast.participant().name(), "次回は10月14日です。", "運営事務局");

        find("紙で渡すもの");
        assertThat(rows()).hasSize(1);
        read();
        press("渡した");
        find("渡した");
        assertThat(rows()).hasSize(1).first().asString().contains("渡した", "紙で渡す");

        put("");
        open("outbox");
        press("すべて渡した");
        confirm();
        assertThat(words()).doesNotContain("紙で渡す連絡が");
        open("outbox/paper");
        assertThat(words()).contains("紙で渡す連絡はありません");
    }

    @Test
    void aWaitingLetterIsCancelled() {
        put("");
        find("紙で渡すもの");
        read();
        press("送るのをやめる");
        confirm();
        find("取り消し");

        assertThat(rows()).hasSize(1);
    }

    @Test
    void aCancelledLetterIsPrintedAndHandedOverAfterAll() {
        put("");
        find("紙で渡すもの");
        read();
        press("送るのをやめる");
        confirm();
        find("取り消し");
        read();
        assertThat(buttons()).contains("印刷");
        press("渡した");
        find("渡した");

        assertThat(rows()).hasSize(1);
    }

    @Test
    void aLetterThatWaitsForAServerThatIsSetNoMoreIsHandedOver() {
        post.open();
        put(ADDRESS);
        find("送信待ち");
        read();
        assertThat(buttons()).doesNotContain("印刷", "渡した");
        press("閉じる");
        post.close();
        read();
        assertThat(buttons()).contains("印刷");
        press("渡した");
        errands.runDue();
        find("渡した");

        assertThat(rows()).hasSize(1);
    }

    @Test
    void aRefusedLetterIsClosedWithoutSendingItAgain() {
        post.open();
        post.answer(ADDRESS, "550 5.1.1 no such user");
        put(ADDRESS);
        errands.runDue();
        find("届かなかったもの");
        read();
        press("送らずに終える");
        assertThat(question()).contains("この連絡を送らずに終えますか");
        confirm();
        assertThat(message()).isEqualTo("連絡を、送らずに終えました。");
        find("届かなかったもの");

        assertThat(rows()).isEmpty();
    }

    @Test
    void aLetterThatIsNotThereIsNoPage() {
        open("outbox/paper?letter=00000000-0000-0000-0000-000000000001");
        assertThat(heading()).isEqualTo("ページが見つかりません");
        open("outbox/paper?letter=nonsense");
        assertThat(heading()).isEqualTo("ページが見つかりません");
    }

    @Test
    void onAPhoneTheListIsCardsAndEveryWordIsAWord() {
        put("");
        window(390);
        find("すべて");

        assertThat(rows()).first().asString().contains("第6回のご案内", cast.participant().name());
        assertThat(rawKeys()).isEmpty();
        inEnglish();
        find("All");
        assertThat(rawKeys()).isEmpty();
    }

    @Test
    void whoIsOfTheOfficeSeesOnTheHomePageWhatNeedsAHand() {
        put("");
        signIn(stage.staff(Role.COORDINATOR));
        open("");

        assertThat(words()).contains("紙で渡す連絡が");
    }

    private MailId put(String address) {
        return stage.as(Persona.COORDINATOR, () -> letters.put(Letters.to(cast, address))).getFirst();
    }

    private void find(String shelf) {
        open("outbox");
        choose(has("状況") ? "状況" : "State", shelf);
        type(has("氏名・企業名・件名で探す") ? "氏名・企業名・件名で探す" : "Name, company or subject", cast.company().name());
    }

    private void read() {
        press((Button) test(find(Grid.class).single()).getCellComponent(0, 2));
    }
}
