package jp.jissen.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

import jp.jissen.base.Sheet;
import jp.jissen.draft.DraftService;
import jp.jissen.draft.Keystrokes;
import jp.jissen.register.AssetDetails;
import jp.jissen.register.AssetService;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Stage.Cast;
import jp.jissen.testing.Staged;

/** What a browser left unsaved comes back into the form, and goes when it is saved or thrown away. */
@Staged
class AssetDraftTest extends FormTest {

    private static final String NAME = "情報資産名称";
    private static final String PLACE = "保存場所";
    private static final String GIVEN_BACK = "保存していなかった入力(2025年8月27日(水) 14:03)を戻しました。";

    @Autowired
    Stage stage;
    @Autowired
    DraftService drafts;
    @Autowired
    AssetService assets;
    private Cast cast;
    private AssetDetails asset;
    private Sheet sheet;

    @BeforeEach
    void company() {
        cast = stage.company(stage.anyEdition());
        asset = stage.asset(cast, "図面");
        sheet = Sheet.of("asset", asset.id().value());
        signIn(cast.clerk());
    }

    @Test
    void itStandsInItsFieldsAndIsSavedLikeTyped() {
        left("place", "2階の書庫", "営業担当者のPC");
        left("remarks", "写しは金庫", "");
        openAsset();

        assertThat(words()).contains(GIVEN_BACK);
        assertThat(value(PLACE)).isEqualTo("2階の書庫");
        assertThat(value("備考")).isEqualTo("写しは金庫");
        press("保存");
        assertThat(assets.get(asset.id()).input().description().place()).isEqualTo("2階の書庫");
        assertThat(words()).doesNotContain(GIVEN_BACK);
        assertThat(drafts.unsaved()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            business        | 業務分類                             | 総務       | 総務
            business        | 業務分類                             | 新しい部門 | 新しい部門
            medium          | 媒体・保存先                         | 書類       | PAPER
            personal        | 個人情報の種類                       | SPECIAL_CARE | SPECIAL_CARE
            confidentiality | 機密性 ― 漏れたら困るか             | 1          | 1
            raise           | 事故が起きると、どうなりますか       | HARM       | HARM
            registeredOn    | 登録日                               | 2025-08-20 | 2025-08-20
            threatText      | 脅威(自社の言葉で)                   | 持ち出し   | 持ち出し
            """)
    void everyKindOfFieldComesBack(String name, String label, String text, String value) {
        left(name, text, null);
        openAsset();

        assertThat(String.valueOf(field(find(AssetForm.class).single(), label).getValue())).isEqualTo(value);
    }

    /** Choices are kept by their label, and the reader may have changed the language since. */
    @ParameterizedTest
    @CsvSource({"Paper, PAPER", "書類, PAPER"})
    void aChoiceComesBackInWhateverLanguageItWasMade(String label, String value) {
        left("medium", label, "事務所PC");
        openAsset();

        assertThat(String.valueOf(field(find(AssetForm.class).single(), "媒体・保存先").getValue())).isEqualTo(value);
        assertThat(words()).doesNotContain("ほかの人が変更しました");
    }

    @Test
    void thrownAwayItIsGone() {
        left("place", "2階の書庫", "営業担当者のPC");
        openAsset();
        press("この入力を捨てる");

        assertThat(value(PLACE)).isEqualTo("営業担当者のPC");
        assertThat(words()).doesNotContain(GIVEN_BACK);
        assertThat(drafts.unsaved()).isEmpty();
    }

    @Test
    void whereSomebodyElseSavedSinceBothTextsAreInView() {
        left("place", "2階の書庫", "まだ決めていない");
        openAsset();

        assertThat(words()).contains("「保存場所」は、あなたの入力のあとでほかの人が変更しました。", "営業担当者のPC");
        assertThat(value(PLACE)).isEqualTo("2階の書庫");
        press("こちらを使う 保存場所");
        assertThat(value(PLACE)).isEqualTo("営業担当者のPC");
    }

    @Test
    void whatHasBeenSavedByAnotherWayIsNotMentioned() {
        left("place", "営業担当者のPC", "");
        openAsset();

        assertThat(words()).doesNotContain("保存していなかった入力");
        assertThat(drafts.unsaved()).isEmpty();
    }

    @Test
    void whatCannotStandInItsFieldIsLeftWhereItIs() {
        left("medium", "もうない媒体", "");
        left("fieldOfAnOlderProgram", "古い欄", "");
        openAsset();

        assertThat(words()).doesNotContain("保存していなかった入力");
        assertThat(drafts.unsaved()).singleElement().satisfies(left -> assertThat(left.fields()).hasSize(2));
    }

    @Test
    void leavingWithoutSavingThrowsItAway() {
        left("place", "2階の書庫", "営業担当者のPC");
        openAsset();
        press("資産を追加");
        assertThat(asked()).isTrue();
        asServer(() -> test(find(ConfirmDialog.class).single()).reject());

        assertThat(value(PLACE)).isEqualTo("");
        assertThat(drafts.unsaved()).isEmpty();
    }

    @Test
    void whatIsWrittenAboutANewAssetComesBackThereAndNowhereElse() {
        drafts.keep(List.of(new Keystrokes(Sheet.of("asset.new", asset.register().value()).key(), "name", UUID.randomUUID(), 1, "社員名簿", "", "新しい資産", "/x", Instant.parse("2025-08-27T05:03:00Z"))));
        openAsset();
        assertThat(value(NAME)).isEqualTo("図面");

        press("資産を追加");
        assertThat(value(NAME)).isEqualTo("社員名簿");
    }

    private void left(String field, String text, String base) {
        drafts.keep(List.of(new Keystrokes(sheet.key(), field, UUID.randomUUID(), 1, text, base, "図面", "/" + RegisterRoutes.asset(cast.company().id(), asset.number()), Instant.parse("2025-08-27T05:03:00Z"))));
    }

    private void openAsset() {
        open(RegisterRoutes.asset(cast.company().id(), asset.number()));
    }
}
