package jp.jissen.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;

import jp.jissen.catalogue.Medium;
import jp.jissen.catalogue.PersonalInformation;
import jp.jissen.catalogue.RiskResponse;
import jp.jissen.register.AssetDetails;
import jp.jissen.register.AssetFilter;
import jp.jissen.register.AssetInput;
import jp.jissen.register.AssetService;
import jp.jissen.register.AssetSort;
import jp.jissen.register.Description;
import jp.jissen.register.Raise;
import jp.jissen.register.Rating;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.register.Treatment;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Stage.Cast;
import jp.jissen.testing.Staged;

/** Writing, copying and leaving assets, as the clerk of a company does. */
@Staged
class AssetEditorTest extends FormTest {

    private static final String NAME = "情報資産名称";
    private static final String CONFIDENTIALITY = "機密性 ― 漏れたら困るか";
    private static final String INTEGRITY = "完全性 ― 書き換えられたら困るか";
    private static final String AVAILABILITY = "可用性 ― 使えなくなったら困るか";
    private static final String REASON = "対応を選んだ理由";

    @Autowired
    Stage stage;
    @Autowired
    AssetService assets;
    private Cast cast;

    @BeforeEach
    void company() {
        cast = stage.company(stage.anyEdition());
        signIn(cast.clerk());
        open(RegisterRoutes.assets(cast.company().id()));
    }

    @Test
    void everyFieldIsSavedAndComesBack() {
        press("資産を書く");
        type(NAME, "ノートPC内の情報");
        type("業務分類", "外回り");
        choose("媒体・保存先", "モバイル機器");
        type("保存場所", "営業担当者の鞄");
        choose("個人情報の種類", "要配慮個人情報");
        rate("3", "2", "1");
        choose("事故が起きると、どうなりますか", "法的な責任を問われる");
        type("引き上げる理由", "守秘契約があるためです。");
        choose("脅威の起こりやすさ", "2");
        choose("脆弱性のつけ込みやすさ", "3");
        choose("脅威(一覧から)", "火災(物理的損傷)");
        type("脅威(自社の言葉で)", "社外への持ち出し");
        choose("脆弱性(一覧から)", "定期的な交換計画の欠如(ハードウェア)");
        type("脆弱性(自社の言葉で)", "分かりやすいパスワード");
        type("保護要求事項", "権限のない人が開けないこと。");
        choose("対応", response("低減"));
        type(REASON, "複雑なパスワードで防ぎます。");
        choose("管理策", "8.5 セキュリティを保った認証");
        choose("管理策", "7.7 クリアデスク・クリアスクリーン");
        type("利用者範囲", "営業部");
        type("リスク所有者", "営業部長");
        type("管理部署", "総務部");
        type("保存期限", "契約の終わりまで");
        type("登録日", "2025-09-02");
        type("備考", "3台あります。");
        press("保存");

        assertThat(problems()).isEmpty();
        assertThat(all()).singleElement().extracting(AssetDetails::input).isEqualTo(new AssetInput(
                new Description("外回り", "ノートPC内の情報", "3台あります。", "営業部", "営業部長", "総務部", Medium.MOBILE_DEVICE, "営業担当者の鞄", PersonalInformation.SPECIAL_CARE, "契約の終わりまで", LocalDate.of(2025, 9, 2)),
                new Rating(3, 2, 1, Raise.LIABILITY, "守秘契約があるためです。", false, 2, 3, null),
                new Treatment("T-PD-01", "社外への持ち出し", "V-HW-02", "分かりやすいパスワード", "権限のない人が開けないこと。", RiskResponse.REDUCE, "複雑なパスワードで防ぎます。", new TreeSet<>(List.of("7.7", "8.5")))));

        open(RegisterRoutes.asset(cast.company().id(), 1));
        assertThat(List.of(value(NAME), value("業務分類"), value("引き上げる理由"), value("保護要求事項"), value(REASON), value("備考")))
                .containsExactly("ノートPC内の情報", "外回り", "守秘契約があるためです。", "権限のない人が開けないこと。", "複雑なパスワードで防ぎます。", "3台あります。");
    }

    @Test
    void savingSaysWhenAndByWhomAndTheAddressNamesTheAsset() {
        press("資産を書く");
        minimum("社員名簿");
        press("保存");

        assertThat(words()).contains("保存済み ", cast.participant().name(), "No.1");
        assertThat(rows()).singleElement().asString().startsWith("社員名簿 | No.1 ・ 人事");
        assertThat(addressBar()).endsWith("/register/1");
    }

    @Test
    void savedAndNextOpensTheRowBelowAndABlankFormAtTheEnd() {
        stage.asset(cast, "一つ目");
        stage.asset(cast, "二つ目");
        open(RegisterRoutes.asset(cast.company().id(), 1));

        type("備考", "見直しました。");
        press("保存して次へ");
        assertThat(value(NAME)).isEqualTo("二つ目");

        press("保存して次へ");
        assertThat(value(NAME)).isEqualTo("");
        assertThat(words()).contains("番号は保存すると付きます");

        minimum("三つ目");
        press("保存して次へ");
        assertThat(value(NAME)).isEqualTo("");
        assertThat(all()).extracting(asset -> asset.input().description().name()).containsExactly("一つ目", "二つ目", "三つ目");
        assertThat(all().getFirst().input().description().remarks()).isEqualTo("見直しました。");
    }

    @Test
    void aCopyIsANewAssetWithTheSameAnswers() {
        stage.asset(cast, "営業のPC");
        open(RegisterRoutes.asset(cast.company().id(), 1));

        press("写しを作る");
        assertThat(value(NAME)).isEqualTo("営業のPC(写し)");
        assertThat(words()).contains("番号は保存すると付きます");
        assertThat(all()).hasSize(1);

        press("保存");
        assertThat(all()).extracting(AssetDetails::number).containsExactly(1, 2);
        assertThat(all().get(1).input().rating()).isEqualTo(all().get(0).input().rating());
        assertThat(all().get(0).input().description().name()).isEqualTo("営業のPC");
    }

    @Test
    void whatMustBeThereIsAskedForBesideItsFieldAndOnTop() {
        press("資産を書く");
        type("業務分類", "人事");
        press("保存");

        assertThat(problems()).containsExactly("1か所を直してください", "情報資産名称: 入力してください。");
        assertThat(error(NAME)).isEqualTo("入力してください。");
        assertThat(all()).isEmpty();
    }

    @Test
    void aResponseNeedsItsReason() {
        press("資産を書く");
        minimum("社員名簿");
        choose("対応", response("受容（保有）"));
        press("保存");
        assertThat(error(REASON)).isEqualTo("入力してください。");
        assertThat(all()).isEmpty();

        type(REASON, "代わりがあります。");
        press("保存");
        assertThat(problems()).isEmpty();
        assertThat(all()).hasSize(1);
    }

    @Test
    void raisingNeedsItsReasonToo() {
        press("資産を書く");
        minimum("社員名簿");
        assertThat(has("引き上げる理由")).isFalse();
        choose("事故が起きると、どうなりますか", "会社の存続が危うくなる");
        press("保存");
        assertThat(error("引き上げる理由")).isEqualTo("入力してください。");

        press("引き上げをやめる");
        press("保存");
        assertThat(all()).singleElement().extracting(asset -> asset.input().rating().raise()).isNull();
    }

    @Test
    void tooLongATextIsRefusedWithItsCountAndStays() {
        press("資産を書く");
        minimum("𠮷".repeat(101));
        type("備考", "あ".repeat(401));
        press("保存");

        assertThat(error(NAME)).isEqualTo("100文字までにしてください(いま101文字)。");
        assertThat(error("備考")).isEqualTo("400文字までにしてください(いま401文字)。");
        assertThat(problems()).first().isEqualTo("2か所を直してください");
        assertThat(value("備考")).isEqualTo("あ".repeat(401));

        type(NAME, "𠮷".repeat(100));
        type("備考", "");
        press("保存");
        assertThat(problems()).isEmpty();
        assertThat(all()).hasSize(1);
    }

    @Test
    void aDayInFullWidthIsReadAndAnythingElseIsNot() {
        press("資産を書く");
        minimum("社員名簿");
        typeDay("登録日", "２０２５年８月２７日");
        press("保存");
        assertThat(all().getFirst().input().description().registeredOn()).isEqualTo(LocalDate.of(2025, 8, 27));

        typeDay("登録日", "きのう");
        press("保存");
        assertThat(error("登録日")).isEqualTo("日付を読み取れません。2025年8月27日のように書いてください。");
    }

    @Test
    void unsavedTypingIsAskedAboutBeforeAnotherRowOpens() {
        stage.asset(cast, "一つ目");
        stage.asset(cast, "二つ目");
        open(RegisterRoutes.asset(cast.company().id(), 1));
        type("備考", "書きかけ");

        select(1);
        assertThat(question()).isEqualTo("入力を保存しますか\n保存していない入力があります。");
        asServer(() -> test(find(ConfirmDialog.class).single()).cancel());
        assertThat(value("備考")).isEqualTo("書きかけ");
        assertThat(find(Grid.class).single().getSelectedItems().toString()).as("the row of what is open").contains("一つ目").doesNotContain("二つ目");

        select(1);
        asServer(() -> test(find(ConfirmDialog.class).single()).reject());
        assertThat(value(NAME)).isEqualTo("二つ目");
        assertThat(all().getFirst().input().description().remarks()).isEmpty();
    }

    @Test
    void savedOnLeavingTheTypingIsKept() {
        stage.asset(cast, "一つ目");
        open(RegisterRoutes.asset(cast.company().id(), 1));
        type("備考", "書きかけ");

        press("資産を追加");
        confirm();

        assertThat(all().getFirst().input().description().remarks()).isEqualTo("書きかけ");
        assertThat(words()).contains("新しい資産");
    }

    @Test
    void whatCannotBeSavedHoldsBackWhoWantsToLeave() {
        stage.asset(cast, "一つ目");
        open(RegisterRoutes.asset(cast.company().id(), 1));
        type(NAME, "");

        open("");
        assertThat(question()).startsWith("入力を保存しますか");
        confirm();

        assertThat(heading()).isEqualTo("情報資産管理台帳");
        assertThat(error(NAME)).isEqualTo("入力してください。");
    }

    @Test
    void leavingThePageAsksToo() {
        stage.asset(cast, "一つ目");
        open(RegisterRoutes.asset(cast.company().id(), 1));
        type("備考", "書きかけ");

        open("");
        assertThat(heading()).isEqualTo("情報資産管理台帳");
        asServer(() -> test(find(ConfirmDialog.class).single()).reject());
        assertThat(heading()).isEqualTo("ホーム");
    }

    @Test
    void typingThatWasTakenBackIsNotAskedAbout() {
        stage.asset(cast, "一つ目");
        open(RegisterRoutes.asset(cast.company().id(), 1));
        type("備考", "書きかけ");
        type("備考", "");

        open("");

        assertThat(asked()).isFalse();
        assertThat(heading()).isEqualTo("ホーム");
    }

    @Test
    void whatTwoPeopleChangedInDifferentFieldsIsSavedTogether() {
        var asset = stage.asset(cast, "一つ目");
        open(RegisterRoutes.asset(cast.company().id(), 1));
        type("備考", "自分の言葉");
        meanwhile(asset, "相手の名前");

        press("保存");
        assertThat(message()).contains("さんの変更と合わせて保存しました。");
        assertThat(value(NAME)).isEqualTo("相手の名前");
        assertThat(all()).singleElement().extracting(AssetDetails::input).extracting(AssetInput::description).extracting(Description::name, Description::remarks, Description::place).containsExactly("相手の名前", "自分の言葉", "");
    }

    @Test
    void ofOneFieldBothTextsAreInViewAndOnesOwnMayStay() {
        var asset = stage.asset(cast, "一つ目");
        open(RegisterRoutes.asset(cast.company().id(), 1));
        type(NAME, "自分の名前");
        type("備考", "自分の言葉");
        meanwhile(asset, "相手の名前");

        press("保存");
        assertThat(words()).contains("さんが先に保存しました", "あなたの入力は、この画面に残っています。", "「情報資産名称」に", "相手の名前").doesNotContain("「備考」に");
        assertThat(value(NAME)).isEqualTo("自分の名前");
        assertThat(value("備考")).isEqualTo("自分の言葉");

        press("保存");
        assertThat(all()).singleElement().extracting(AssetDetails::input).extracting(AssetInput::description).extracting(Description::name, Description::remarks).containsExactly("自分の名前", "自分の言葉");
        assertThat(words()).doesNotContain("さんが先に保存しました");
    }

    @Test
    void theOthersTextMayBeTakenInstead() {
        var asset = stage.asset(cast, "一つ目");
        open(RegisterRoutes.asset(cast.company().id(), 1));
        type(NAME, "自分の名前");
        meanwhile(asset, "相手の名前");

        press("保存");
        press("こちらを使う 情報資産名称");
        assertThat(value(NAME)).isEqualTo("相手の名前");
        press("保存");
        assertThat(all()).singleElement().extracting(saved -> saved.input().description().name()).isEqualTo("相手の名前");
        assertThat(words()).doesNotContain("さんが先に保存しました");
    }

    @Test
    void aConflictIsNotLeftWithoutAQuestion() {
        var asset = stage.asset(cast, "一つ目");
        open(RegisterRoutes.asset(cast.company().id(), 1));
        type(NAME, "自分の名前");
        meanwhile(asset, "相手の名前");
        press("保存");

        open("");

        assertThat(question()).startsWith("入力を保存しますか");
        assertThat(heading()).isEqualTo("情報資産管理台帳");
    }

    @Test
    void markupInAnyTextIsShownAsText() {
        press("資産を書く");
        minimum("<b>太い</b> {0} 'q'");
        type("業務分類", "<img src=x>");
        press("保存");

        assertThat(rows()).singleElement().asString().startsWith("<b>太い</b> {0} 'q' | No.1 ・ <img src=x>");
        press("この資産を外す");
        assertThat(question()).contains("「<b>太い</b> {0} 'q'」が一覧から消えます。");
        confirm();
        assertThat(message()).contains("「<b>太い</b> {0} 'q'」を外しました。");
        assertThat(find(Html.class).exists()).isFalse();
    }

    private void minimum(String name) {
        type(NAME, name);
        type("業務分類", "人事");
    }

    private void rate(String confidentiality, String integrity, String availability) {
        choose(CONFIDENTIALITY, confidentiality);
        choose(INTEGRITY, integrity);
        choose(AVAILABILITY, availability);
    }

    /** A response stands with what it means. */
    private String response(String word) {
        return switch (word) {
            case "低減" -> "低減 ― 対策をして、起こりにくくしたり被害を小さくしたりします。";
            default -> "受容（保有） ― 新しい対策はせず、リスクが残ることを承知のうえで見守ります。";
        };
    }

    private void meanwhile(AssetDetails asset, String name) {
        var text = asset.input().description();
        stage.run(cast.clerk(), () -> assets.save(asset.id(), new AssetInput(new Description(text.business(), name, "", "", "", "", null, "", text.personal(), "", text.registeredOn()), asset.input().rating(), asset.input().treatment()), asset.version()));
    }

    private List<AssetDetails> all() {
        var register = stage.register(cast).id();
        return stage.as(cast.clerk(), () -> assets.all(register, AssetFilter.ALL, AssetSort.NUMBER));
    }

    private void select(int row) {
        test(find(Grid.class).single()).select(row);
    }

    /** Of the form: the folded filters ask for the business too. */
    @Override
    protected <V> AbstractField<?, V> field(String label) {
        return field(find(AssetForm.class).single(), label);
    }
}
