package jp.jissen.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.company.ParticipantDetails;
import jp.jissen.company.ParticipantService;
import jp.jissen.notice.NoticeRoutes;
import jp.jissen.programme.EditionRow;
import jp.jissen.testing.Errands;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.MovablePost;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
class NoticeViewTest extends FormTest {

    @Autowired
    Stage stage;
    @Autowired
    ParticipantService participants;
    @Autowired
    MovablePost post;
    @Autowired
    Errands errands;
    private EditionRow edition;
    private Stage.Cast cast;

    @BeforeEach
    void theOffice() {
        edition = stage.edition();
        stage.today().moveTo(LocalDate.of(edition.fiscalYear(), 9, 29));
        cast = stage.company(edition, "株式会社すいれん", "すいれん");
        stage.run(Persona.COORDINATOR, () -> participants.add(cast.enrolment().id(), new NewAccount(new PersonName("髙﨑 𠮷一", "たかさき"), "", "takasaki@suiren.example.jp"), new ParticipantDetails("", "", ""), LocalDate.of(edition.fiscalYear(), 7, 1)));
        signIn(Persona.COORDINATOR.userName());
    }

    @Test
    void everybodysOwnLetterIsShownBeforeAnythingGoes() {
        post.open();
        write("次回のご案内", "{氏名} 様\n\n{企業名}の皆さまへ。");
        press("確認に進む");

        assertThat(words()).contains("送る内容の確認", "1通", "紙で渡す人: " + cast.participant().name(), "2人のうち1人目", "株式会社すいれんの皆さまへ。");
        press("次の人");
        assertThat(words()).contains("2人のうち2人目", "髙﨑 𠮷一 様", "takasaki@suiren.example.jp");
        errands.runDue();
        assertThat(post.received()).isEmpty();

        press("送信");
        assertThat(question()).contains("2通を送りますか", "1通をメールで送り、1通は紙で渡す");
        confirm();
        assertThat(words()).contains("送信を受け付けました", "順番待ち", "紙で渡す1通は、送信箱にあります。");
        errands.runDue();
        poll();
        assertThat(words()).contains("送信が終わりました(1通)。").doesNotContain("残りの送信を止める");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(post.received()).hasSize(1);
    }

    @Test
    void sendingCanBeStopped() {
        post.open();
        write("止める連絡", "本文");
        press("確認に進む");
        press("送信");
        confirm();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1_000);
        press("残りの送信を止める");
        errands.runDue();
        poll();

        assertThat(words()).contains("送信を止めました(0通を送信済み)。");
        assertThat(post.received()).isEmpty();
    }

    @Test
    void withoutAMailServerAllGoOnPaper() {
        write("紙の連絡", "{氏名} 様");
        press("確認に進む");
        assertThat(words()).contains("メールが設定されていないため、全員分を紙で渡します。");
        press("送信");
        assertThat(question()).contains("2通を送信箱に入れます。");
        confirm();

        assertThat(words()).contains("紙で渡す2通は、送信箱にあります。");
        open(NoticeRoutes.PAPER);
        assertThat(words()).contains("紙の連絡", "髙﨑 𠮷一 様", "株式会社すいれん");
        assertThat(find(Article.class).all()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingIsShown() {
        open(NoticeRoutes.write(edition.id()));
        type("件名", "");
        press("確認に進む");
        assertThat(problems()).containsExactly("1か所を直してください", "件名: 入力してください。");

        write("ご案内", "{担当} 様");
        press("確認に進む");
        assertThat(error("本文")).contains("{担当}に入る言葉がありません。");
        assertThat(words()).doesNotContain("送る内容の確認");

        choose("宛先", "1社の参加者");
        type("本文", "本文");
        press("確認に進む");
        assertThat(error("企業")).isEqualTo("入力してください。");
        choose("企業", "株式会社すいれん");
        press("確認に進む");
        assertThat(words()).contains("2人のうち1人目");
        press("書き直す");
        assertThat(value("件名")).isEqualTo("ご案内");
        assertThat(problems()).as("all is put right").isEmpty();
    }

    private void write(String subject, String body) {
        open(NoticeRoutes.write(edition.id()));
        type("件名", subject);
        type("本文", body);
    }

    private void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }
}
