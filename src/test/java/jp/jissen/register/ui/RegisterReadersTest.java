package jp.jissen.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.NativeTable;

import jp.jissen.access.Role;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Stage.Cast;
import jp.jissen.testing.Staged;

/** Who sees a register on the screen and on paper, and what they may do there. */
@Staged
class RegisterReadersTest extends FormTest {

    @Autowired
    Stage stage;
    private Cast cast;
    private String register;

    @BeforeEach
    void anAsset() {
        cast = stage.company(stage.anyEdition());
        stage.asset(cast, "<b>営業</b>のPC");
        register = RegisterRoutes.assets(cast.company().id());
    }

    @Test
    void anExpertReadsEveryFieldAndWritesNone() {
        signIn(stage.person(Role.EXPERT, cast.company().space()));
        open(register);
        assertThat(words()).contains("資産を選んでください", "左の一覧から資産を選ぶと、ここに内容が出ます。").doesNotContain("キーボードでの操作");
        assertThat(buttons()).contains("印刷").doesNotContain("資産を追加", "資産を書く");

        open(register + "/1");
        assertThat(value("情報資産名称")).isEqualTo("<b>営業</b>のPC");
        for (var label : new String[] {"情報資産名称", "業務分類", "媒体・保存先", "機密性 ― 漏れたら困るか", "脅威の起こりやすさ", "対応", "対応を選んだ理由", "管理策", "登録日", "備考"}) {
            assertThat(field(label).isReadOnly()).as(label).isTrue();
        }
        assertThat(buttons()).doesNotContain("保存", "保存して次へ", "写しを作る", "この資産を外す");
        assertThat(buttons()).contains("なぜ6か");
    }

    @Test
    void theExecutiveReadsToo() {
        signIn(stage.person(Role.EXECUTIVE, cast.company().space()));
        open(register + "/1");

        assertThat(field("備考").isReadOnly()).isTrue();
        assertThat(rows()).singleElement().asString().startsWith("<b>営業</b>のPC | No.1 ・ 営業 ・ 事務所PC | 高 | 6");
    }

    @Test
    void nobodyElseEverSeesIt() {
        for (var stranger : new String[] {Persona.STRANGER.userName(), Persona.EXPERT.userName(), Persona.ADMIN.userName(), Persona.CLIENT.userName(), Persona.LECTURER.userName()}) {
            for (var address : new String[] {register, register + "/1", RegisterRoutes.paper(cast.company().id())}) {
                signIn(stranger);
                open(address);
                assertThat(words()).as(stranger + " " + address).startsWith("ページが見つかりません").doesNotContain("営業");
            }
        }
    }

    @Test
    void thePageSaysWhoCanReadItAndTheOfficeIsNotAmongThem() {
        signIn(cast.clerk());
        open(register);

        assertThat(words()).contains("この企業の1人(" + cast.participant().name() + "さん)").doesNotContain("、事務局");
    }

    @Test
    void anAssetThatThereIsNotShowsTheList() {
        signIn(cast.clerk());
        open(register + "/99");

        assertThat(words()).contains("資産 1件", "資産を書きましょう");
    }

    @Test
    void thePaperHasTheProgrammesColumnsAndEveryAssetInUse() {
        signIn(cast.clerk());
        open(register);
        press("印刷");

        assertThat(heading()).isEqualTo("情報資産管理台帳");
        assertThat(words()).contains(cast.company().name() + " ・ 2025年9月29日(月) ・ 資産 1件", "取扱注意: この台帳は自社と担当専門家だけのものです。");
        var table = find(NativeTable.class).single();
        assertThat(lines(table.getHead())).containsExactly("No. | 業務分類 | 情報資産名称 | 利用者範囲 | リスク所有者 | 管理部署 | 媒体・保存先 | 個人情報の種類 | 機 | 完 | 可 | 重要度 | 被害発生可能性 | リスク値 | 対応 | 管理策");
        assertThat(lines(table.getBody())).singleElement().asString().startsWith("1 | 営業 | <b>営業</b>のPC | ").contains("事務所PC(営業担当者のPC) | 無 | 3 | 2 | 2 | 3 | 2 | 高 6");
        follow("台帳に戻る");
        assertThat(address()).isEqualTo(register);
    }

    @Test
    void listFormAndPaperSpeakEnglish() {
        signIn(cast.clerk());
        inEnglish();
        for (var address : new String[] {register, register + "/1", RegisterRoutes.paper(cast.company().id())}) {
            open(address);
            assertThat(heading()).isEqualTo("Asset register");
            assertThat(rawKeys()).as(address).isEmpty();
        }
    }

    /** Of the form: the folded filters ask for the business too. */
    @Override
    protected <V> AbstractField<?, V> field(String label) {
        return field(find(AssetForm.class).single(), label);
    }
}
