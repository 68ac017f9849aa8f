package jp.jissen.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.login.LoginForm;

import jp.jissen.testing.As;
import jp.jissen.testing.Persona;
import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Staged;

@Staged
class SignInViewTest extends ScreenTest {

    @Test
    void whoeverIsNotSignedInIsLedHere() {
        open("settings");

        assertThat(addressBar()).isEqualTo("/sign-in");
        assertThat(find(H1.class).exists()).isFalse();
    }

    @Test
    void theFormSpeaksJapanese() {
        open("sign-in");

        assertThat(pageTitle()).isEqualTo("サインイン | Jissen");
        var words = form().getElement().getPropertyRaw("i18n").toString();
        assertThat(words).contains("利用者名", "パスワード", "サインイン");
        assertThat(form().isError()).isFalse();
        assertThat(words()).contains("中小企業のセキュリティ実践プログラム", "はじめての方は、事務局から受け取った用紙のQRコードかリンクを開いてください。");
    }

    @Test
    void aWrongPasswordIsSaidWithoutTellingWhichOfTheTwoIsWrong() {
        open("sign-in?error");

        assertThat(form().isError()).isTrue();
        assertThat(form().getElement().getPropertyRaw("i18n").toString()).contains("サインインできませんでした", "利用者名かパスワードが違います。");
    }

    @Test
    void afterThePasswordIsSetTheUserNameIsSaidOnceMore() {
        open("sign-in?ready=koizumi");

        assertThat(words()).contains("パスワードを設定しました。利用者名「koizumi」でサインインしてください。");
    }

    @Test
    void whatStandsInTheAddressIsShownAsTextOnly() {
        open("sign-in?ready=%3Cimg%20src=x%3E");

        assertThat(words()).contains("利用者名「<img src=x>」");
        assertThat(find(Html.class).exists()).isFalse();
    }

    @Test
    void theLanguageIsSwitchedAndRememberedByTheBrowser() {
        open("sign-in");

        press("English");
        reload();

        assertThat(words()).contains("Here for the first time?");
        assertThat(form().getElement().getPropertyRaw("i18n").toString()).contains("User name");
        assertThat(button("日本語").getElement().getAttribute("lang")).isEqualTo("ja");
    }

    @Test
    @As(Persona.PARTICIPANT)
    void whoeverIsSignedInGoesHome() {
        open("sign-in");

        assertThat(address()).isEmpty();
        assertThat(heading()).isEqualTo("ホーム");
    }

    private LoginForm form() {
        return find(LoginForm.class).single();
    }
}
