package jp.jissen.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.Role;
import jp.jissen.account.Slip;
import jp.jissen.account.SlipService;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.MovableClock;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
class SlipViewTest extends FormTest {

    private static final String GOOD = "雨の日の紫陽花 2025";

    @Autowired
    Stage stage;
    @Autowired
    SlipService slips;
    @Autowired
    MovableClock clock;
    private Slip slip;

    @BeforeEach
    void handOut() {
        var userName = stage.staff(Role.COORDINATOR);
        slip = stage.as(Persona.ADMIN, () -> slips.issue(List.of(stage.id(userName)))).getFirst();
    }

    @Test
    void itGreetsByNameAndTellsTheUserName() {
        open("slip/" + slip.token());

        assertThat(heading()).isEqualTo(slip.name() + " さん、ようこそ");
        assertThat(words()).contains("あなたの利用者名: " + slip.userName());
        assertThat(pageTitle()).isEqualTo("はじめてのサインイン | Jissen");
    }

    @Test
    void itGreetsInEnglishToo() {
        inEnglish();
        open("slip/" + slip.token());

        assertThat(heading()).isEqualTo("Welcome, " + slip.name());
        assertThat(has("New password")).isTrue();
    }

    @Test
    void aPasswordThatIsTooShortIsRefusedBesideItsFieldAndOnTop() {
        fill("とても短い", "とても短い");

        assertThat(error("新しいパスワード")).isEqualTo("パスワードは8文字から128文字までにしてください。");
        assertThat(problems()).containsExactly("1か所を直してください", "新しいパスワード: パスワードは8文字から128文字までにしてください。");
        assertThat(value("新しいパスワード")).isEqualTo("とても短い");
    }

    @Test
    void twoPasswordsThatDifferAreRefusedAndNothingIsLost() {
        fill(GOOD, GOOD + "!");

        assertThat(error("パスワード(もう一度)")).isEqualTo("2つのパスワードが違います。");
        assertThat(problems()).containsExactly("1か所を直してください", "パスワード(もう一度): 2つのパスワードが違います。");
        assertThat(value("新しいパスワード")).isEqualTo(GOOD);
        assertThat(value("パスワード(もう一度)")).isEqualTo(GOOD + "!");
    }

    @Test
    void emptyFieldsAreSaidOneByOne() {
        fill("", "");

        assertThat(problems()).containsExactly("2か所を直してください", "新しいパスワード: 入力してください。", "パスワード(もう一度): 入力してください。");
    }

    @Test
    void aRefusedPasswordDoesNotUseTheSlipUp() {
        fill("aaaaaaaaaa", "aaaaaaaaaa");
        assertThat(error("新しいパスワード")).isEqualTo("同じ文字ばかりのパスワードは使えません。");

        fill(slip.userName() + "!!!!", slip.userName() + "!!!!");
        assertThat(error("新しいパスワード")).isEqualTo("利用者名を含むパスワードは使えません。");

        fill(GOOD, GOOD);
        assertThat(address()).startsWith("sign-in");
    }

    @Test
    void aGoodPasswordLeadsToTheSignIn() {
        fill(GOOD, GOOD);

        assertThat(address()).isEqualTo("sign-in?ready=" + slip.userName());
        assertThat(words()).contains("利用者名「" + slip.userName() + "」でサインインしてください。");
    }

    @Test
    void aUsedSlipSaysWhatToDo() {
        fill(GOOD, GOOD);

        open("slip/" + slip.token());

        assertGone();
    }

    @Test
    void anUnknownSlipAndOneThatIsTooOldSaySoAlike() {
        open("slip/" + slip.token() + "x");
        assertGone();

        clock.advance(Duration.ofHours(73));
        open("slip/" + slip.token());
        assertGone();
    }

    @Test
    void aSlipThatIsUsedUpMeanwhileIsRefusedOnTop() {
        open("slip/" + slip.token());
        stage.as(Persona.ADMIN, () -> slips.issue(List.of(stage.id(slip.userName()))));

        fillOpen(GOOD, GOOD);

        assertThat(problems()).containsExactly("1か所を直してください", "この用紙はもう使えません。事務局に新しい用紙を頼んでください。");
    }

    private void fill(String password, String again) {
        open("slip/" + slip.token());
        fillOpen(password, again);
    }

    private void fillOpen(String password, String again) {
        type("新しいパスワード", password);
        type("パスワード(もう一度)", again);
        press("パスワードを決めて始める");
    }

    private void assertGone() {
        assertThat(heading()).isEqualTo("この用紙は使えません");
        assertThat(words()).contains("期限が切れたか、もう使われています。事務局に新しい用紙を頼んでください。");
        assertThat(link("サインインへ").getHref()).isEqualTo("sign-in");
        assertThat(has("新しいパスワード")).isFalse();
    }
}
