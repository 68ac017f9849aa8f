package jp.jissen.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.html.H1;

import jp.jissen.access.Role;
import jp.jissen.account.AccountService;
import jp.jissen.account.OwnAccountService;
import jp.jissen.account.PersonName;
import jp.jissen.account.Preferences;
import jp.jissen.account.Preferences.ColorScheme;
import jp.jissen.account.Preferences.Language;
import jp.jissen.account.Preferences.TextSize;
import jp.jissen.account.SlipService;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.MovablePost;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
class SettingsViewTest extends FormTest {

    private static final String OLD = "前のパスワード 1";
    private static final String NEW = "次のパスワード 2";

    @Autowired
    Stage stage;
    @Autowired
    SlipService slips;
    @Autowired
    AccountService accounts;
    @Autowired
    MovablePost post;
    @Autowired
    OwnAccountService account;
    private String userName;

    @BeforeEach
    void somebodyWithAPassword() {
        userName = stage.staff(Role.CLIENT);
        var slip = stage.as(Persona.ADMIN, () -> slips.issue(List.of(stage.id(userName)))).getFirst();
        slips.redeem(slip.token(), OLD, OLD);
        signIn(userName);
        open("settings");
    }

    @Test
    void onesOwnDataIsShown() {
        assertThat(heading()).isEqualTo("表示と文字の大きさ");
        assertThat(words()).contains("氏名", "利用者名", userName, "メールアドレス", "登録されていません");
    }

    @Test
    void howTheScreenLooksIsKept() {
        choose("文字の大きさ", "とても大きい");
        choose("画面の明るさ", "暗い");
        press("保存");

        assertThat(preferences()).isEqualTo(new Preferences(Language.JA, TextSize.LARGER, ColorScheme.DARK));
    }

    @Test
    void theOtherLanguageIsInForceAtOnce() {
        choose("言語", "English");
        press("保存");

        assertThat(find(H1.class).single().getText()).isEqualTo("Display settings");
        assertThat(preferences().language()).isEqualTo(Language.EN);
    }

    @Test
    void aNewPasswordReplacesTheOld() {
        fill(OLD, NEW, NEW);

        assertThat(message()).isEqualTo("パスワードを変更しました。");
        assertThat(problems()).isEmpty();
        assertThat(value("いまのパスワード")).isEqualTo("");

        fill(OLD, NEW, NEW);
        assertThat(error("いまのパスワード")).isEqualTo("いまのパスワードが違います。");
    }

    @Test
    void aWrongPresentPasswordIsRefusedAndNothingIsLost() {
        fill("まったく違うもの", NEW, NEW);

        assertThat(error("いまのパスワード")).isEqualTo("いまのパスワードが違います。");
        assertThat(problems()).containsExactly("1か所を直してください", "いまのパスワード: いまのパスワードが違います。");
        assertThat(value("新しいパスワード")).isEqualTo(NEW);
    }

    @Test
    void everyRuleOfPasswordsIsSaidBesideTheField() {
        fill(OLD, "七文字です", "七文字です");
        assertThat(error("新しいパスワード")).isEqualTo("パスワードは8文字から128文字までにしてください。");

        fill(OLD, "あ".repeat(129), "あ".repeat(129));
        assertThat(error("新しいパスワード")).isEqualTo("パスワードは8文字から128文字までにしてください。");

        fill(OLD, "x" + userName.toUpperCase() + "x", "x" + userName.toUpperCase() + "x");
        assertThat(error("新しいパスワード")).isEqualTo("利用者名を含むパスワードは使えません。");

        fill(OLD, "ababababab", "ababababab");
        assertThat(error("新しいパスワード")).isEqualTo("同じ文字ばかりのパスワードは使えません。");

        fill(OLD, NEW, OLD);
        assertThat(error("新しいパスワード")).isEmpty();
        assertThat(error("パスワード(もう一度)")).isEqualTo("2つのパスワードが違います。");
    }

    @Test
    void nothingTypedIsSaidFieldByField() {
        press("パスワードを変更");

        assertThat(problems()).containsExactly("3か所を直してください", "いまのパスワード: 入力してください。", "新しいパスワード: 入力してください。", "パスワード(もう一度): 入力してください。");
    }

    @Test
    void theOfficeSeesWhetherMailIsSetUpAndTriesIt() {
        assertThat(words()).doesNotContain("メールの設定");
        var office = stage.staff(Role.COORDINATOR);
        signIn(office);
        open("settings");
        assertThat(words()).contains("メールの設定", "メールが設定されていません。").doesNotContain("試しに自分に送る");

        post.open();
        open("settings");
        assertThat(words()).contains("メールを送れます。", "smtp.example.jp", MovablePost.FROM);
        press("試しに自分に送る");
        assertThat(message()).contains("自分のメールアドレスが登録されていないため、試せません。");

        stage.run(Persona.ADMIN, () -> accounts.rename(stage.id(office), new PersonName("髙﨑 𠮷一", ""), "office.clerk@jissen.example.jp"));
        press("試しに自分に送る");
        assertThat(message()).isEqualTo("office.clerk@jissen.example.jp に送りました。届いたか確かめてください。");
        assertThat(post.received()).hasSize(1);

        post.answer("office.clerk@jissen.example.jp", "550 5.7.1 relaying denied");
        press("試しに自分に送る");
        assertThat(message()).contains("メールサーバーが受け付けませんでした。サーバーの答え: 550 5.7.1 relaying denied");
    }

    private void fill(String current, String password, String again) {
        type("いまのパスワード", current);
        type("新しいパスワード", password);
        type("パスワード(もう一度)", again);
        press("パスワードを変更");
    }

    private Preferences preferences() {
        return stage.as(userName, account::preferences);
    }
}
