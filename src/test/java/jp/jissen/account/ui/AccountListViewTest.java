package jp.jissen.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;

import jp.jissen.testing.As;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Stage.Cast;
import jp.jissen.testing.Staged;

@Staged
@As(Persona.COORDINATOR)
class AccountListViewTest extends FormTest {

    private static final String SEARCH = "名前・利用者名・メールで探す";

    @Autowired
    Stage stage;
    private Cast cast;
    private String name;

    @BeforeEach
    void somebody() {
        cast = stage.company(stage.anyEdition());
        name = cast.participant().name();
        open("accounts");
    }

    @Test
    void everybodyIsThereWithRolesAndState() {
        type(SEARCH, name);

        assertThat(pageTitle()).isEqualTo("利用者と権限 | Jissen");
        assertThat(rows()).singleElement().asString().startsWith(name + " | " + cast.clerk() + " | 参加者 " + cast.company().name()).contains("まだ使っていません", "まだサインインしていません");
        assertThat(words()).contains("1人");
    }

    @Test
    void theListSpeaksEnglish() {
        inEnglish();
        open("settings");
        open("accounts");
        type("Search by name, user name or mail", Persona.EXPERT.userName());

        assertThat(rows()).singleElement().asString().contains("森下 健", "Expert 株式会社みどり坂製作所", "Never signed in");
    }

    @Test
    void theSearchFindsByUserNameInFullWidthCapitals() {
        type(SEARCH, "ＫＯＩＺＵＭＩ");

        assertThat(rows()).singleElement().asString().startsWith("小泉 あかり | koizumi");
    }

    @Test
    void aSearchWithoutAnswerCountsNobody() {
        type(SEARCH, "このような人はいない");

        assertThat(rows()).isEmpty();
        assertThat(words()).contains("0人");
    }

    @Test
    void slipsAreHandedOutToThoseWhoAreChosen() {
        assertThat(((Button) button("サインイン用紙を出す")).isEnabled()).isFalse();
        type(SEARCH, name);
        test(grid()).select(0);

        press("サインイン用紙を出す");

        assertThat(question()).isEqualTo("1人分のサインイン用紙を出しますか\n前に渡した用紙は使えなくなります。新しい用紙は72時間、1回だけ使えます。");
        confirm();
        assertThat(heading()).isEqualTo("サインイン用紙");
    }

    @Test
    void aNewAccountNeedsANameAndAFreeUserName() {
        press("利用者を追加");
        type("利用者名", "KOIZUMI");
        press("保存");
        assertThat(problems()).containsExactly("1か所を直してください", "氏名: 入力してください。");

        type("氏名", "新居 はじめ");
        press("保存");
        assertThat(error("利用者名")).isEqualTo("「koizumi」は、もう使われています。");
        assertThat(value("氏名")).isEqualTo("新居 はじめ");

        type("利用者名", "ＡＲＡＩ．はじめ");
        press("保存");
        assertThat(error("利用者名")).isEqualTo("利用者名は、半角の英小文字・数字・「.」「-」「_」で、3文字から40文字までです。");

        var free = "arai." + cast.clerk();
        type("利用者名", free.toUpperCase());
        press("保存");
        assertThat(message()).isEqualTo("新居 はじめさんを登録しました。サインイン用紙を渡してください。");
        type(SEARCH, free);
        assertThat(rows()).singleElement().asString().startsWith("新居 はじめ | " + free);
    }

    @Test
    void aMailAddressWithoutAtIsRefusedBesideItsField() {
        press("利用者を追加");
        type("氏名", "新居 はじめ");
        type("メールアドレス", "arai.example.jp");
        press("保存");

        assertThat(error("メールアドレス")).isEqualTo("メールアドレスの形になっていません。");
    }

    @Test
    void aChangedNameIsInTheListAtOnce() {
        press(actions(name), "変更 " + name);
        assertThat(value("氏名")).isEqualTo(name);
        assertThat(has("利用者名")).isFalse();

        type("氏名", "改名 " + name);
        press("保存");

        assertThat(message()).isEqualTo("改名 " + name + "さんの情報を変更しました。");
        assertThat(rows()).singleElement().asString().startsWith("改名 " + name);
    }

    @Test
    void unsavedTypingIsAskedAboutBeforeTheDialogCloses() {
        press(actions(name), "変更 " + name);
        type("氏名", "書きかけ");
        press("やめる");

        assertThat(question()).isEqualTo("入力を捨てて閉じますか\n保存していない入力があります。");
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(value("氏名")).isEqualTo("書きかけ");

        press("やめる");
        confirm();
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(rows()).singleElement().asString().startsWith(name);
    }

    @Test
    void anAccountIsDisabledAfterAQuestionAndEnabledAtOnce() {
        press(actions(name), "停止する " + name);
        assertThat(question()).startsWith(name + "さんの利用を停止しますか").contains("これまでの記録は残ります。");
        confirm();
        assertThat(message()).isEqualTo(name + "さんの利用を停止しました。");
        assertThat(rows()).singleElement().asString().contains("停止中");

        press(actions(name), "再開する " + name);
        assertThat(message()).isEqualTo(name + "さんの利用を再開しました。");
        assertThat(rows()).singleElement().asString().doesNotContain("停止中");
    }

    @Test
    void onesOwnAccountCannotBeDisabled() {
        var mine = Persona.COORDINATOR.displayName();
        press(actions(mine), "停止する " + mine);
        confirm();

        assertThat(message()).startsWith("自分の利用は停止できません。");
    }

    @Test
    void theOfficeCannotChangeAnAdministrator() {
        var admin = Persona.ADMIN.displayName();
        press(actions(admin), "停止する " + admin);
        confirm();

        assertThat(message()).startsWith("この利用者は、システム管理者だけが変更できます。");
    }

    private Component actions(String of) {
        type(SEARCH, of);
        return test(grid()).getCellComponent(0, 3);
    }

    @SuppressWarnings("unchecked")
    private Grid<AccountLine> grid() {
        return find(Grid.class).single();
    }
}
