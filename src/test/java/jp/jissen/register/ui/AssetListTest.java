package jp.jissen.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;

import jp.jissen.catalogue.Medium;
import jp.jissen.catalogue.RiskResponse;
import jp.jissen.register.AssetDetails;
import jp.jissen.register.AssetInput;
import jp.jissen.register.AssetService;
import jp.jissen.register.Description;
import jp.jissen.register.Rating;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.register.Treatment;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Stage.Cast;
import jp.jissen.testing.Staged;

/** The list beside the form, as the clerk of a company uses it. */
@Staged
class AssetListTest extends FormTest {

    private static final String HIGH = "重要度3、被害発生可能性2、高 6、";

    @Autowired
    Stage stage;
    @Autowired
    AssetService assets;
    private Cast cast;

    @BeforeEach
    void company() {
        cast = stage.company(stage.anyEdition());
        signIn(cast.clerk());
    }

    @Test
    void anEmptyRegisterSaysWhatBelongsHereAndStarts() {
        openRegister();

        assertThat(words()).contains("資産 0件", "まだ資産がありません。", "資産を書きましょう", "まず、なくなると明日の仕事が止まるものを1つ。");
        assertThat(find(Grid.class).exists()).isFalse();

        press("資産を書く");
        assertThat(words()).contains("新しい資産", "番号は保存すると付きます").doesNotContain("資産を書きましょう");
    }

    @Test
    void everyRowSaysWhatItIsWhereItLiesAndHowEndangeredItIs() {
        threeAssets();
        openRegister();

        assertThat(pageTitle()).isEqualTo("情報資産管理台帳 | Jissen");
        assertThat(words()).contains("資産 3件");
        assertThat(rows()).containsExactly("見積書 | No.2 ・ 営業 ・ 事務所PC | 高 | 6", "カタログ | No.1 ・ 広報 ・ 書類 | 低 | 1", "名簿の控え | No.3 ・ 総務 | 未評価");
    }

    @Test
    void theOrderIsChosen() {
        threeAssets();
        openRegister();

        order("番号順");
        assertThat(names()).containsExactly("カタログ", "見積書", "名簿の控え");
        order("名前順");
        assertThat(names()).containsExactly("カタログ", "見積書", "名簿の控え");
        order("保存の新しい順");
        assertThat(names()).containsExactly("名簿の控え", "見積書", "カタログ");
        order("リスクの高い順");
        assertThat(names()).containsExactly("見積書", "カタログ", "名簿の控え");
    }

    @Test
    void theSearchToleratesKanaAndWidth() {
        threeAssets();
        openRegister();

        type("資産を探す", "かたろぐ");
        assertThat(names()).containsExactly("カタログ");
        type("資産を探す", "ｶﾀﾛｸﾞ");
        assertThat(names()).containsExactly("カタログ");
        assertThat(words()).contains("資産 1件");

        type("資産を探す", "100%");
        assertThat(words()).contains("資産 0件", "条件に合う資産がありません。").doesNotContain("まだ資産がありません。");
        type("資産を探す", "");
        assertThat(names()).hasSize(3);
    }

    @Test
    void theListShowsOneBusinessOrWhatIsStillToDo() {
        threeAssets();
        openRegister();

        chooseFilter("業務分類", "広報");
        assertThat(names()).containsExactly("カタログ");
        chooseFilter("業務分類", "すべて");
        chooseFilter("進み具合", "評価が終わっていない");
        assertThat(names()).containsExactly("名簿の控え");
        chooseFilter("進み具合", "対応が決まっていない");
        assertThat(names()).containsExactly("見積書", "名簿の控え");
        chooseFilter("進み具合", "すべて");
        assertThat(names()).hasSize(3);
    }

    @Test
    void aCellOfTheMatrixFiltersTogetherWithTheSearch() {
        threeAssets();
        openRegister();

        press(cell(HIGH + "1件"));
        assertThat(names()).containsExactly("見積書");
        type("資産を探す", "カタログ");
        assertThat(words()).contains("条件に合う資産がありません。");

        press(cell(HIGH + "1件"));
        assertThat(names()).containsExactly("カタログ");
    }

    @Test
    void anAssetLeavesTheListAfterAQuestionAndComesBackByUndo() {
        threeAssets();
        open(RegisterRoutes.asset(cast.company().id(), 2));

        press("この資産を外す");
        assertThat(question()).isEqualTo("この資産を外しますか\n「見積書」が一覧から消えます。「外した資産」からいつでも戻せます。");
        confirm();
        assertThat(message()).contains("「見積書」を外しました。");
        assertThat(names()).containsExactly("カタログ", "名簿の控え");
        assertThat(cell(HIGH + "0件")).isNotNull();
        assertThat(words()).contains("資産を書きましょう");

        press("元に戻す");
        assertThat(names()).containsExactly("見積書", "カタログ", "名簿の控え");
        assertThat(cell(HIGH + "1件")).isNotNull();
        assertThat(value("情報資産名称")).isEqualTo("見積書");
    }

    @Test
    void theUndoLeavesAloneWhatIsBeingTyped() {
        threeAssets();
        open(RegisterRoutes.asset(cast.company().id(), 2));
        press("この資産を外す");
        confirm();

        press("資産を書く");
        type("情報資産名称", "図面");
        press("元に戻す");

        assertThat(names()).containsExactly("見積書", "カタログ", "名簿の控え");
        assertThat(value("情報資産名称")).isEqualTo("図面");
    }

    @Test
    void anArchivedAssetIsFoundReadOnlyAndPutBack() {
        var gone = threeAssets().getFirst();
        stage.run(cast.clerk(), () -> assets.archive(gone.id()));
        openRegister();

        tick("外した資産を見る");
        assertThat(names()).containsExactly("カタログ");
        test(grid()).select(0);
        assertThat(field("情報資産名称").isReadOnly()).isTrue();
        assertThat(buttons()).doesNotContain("保存", "保存して次へ", "この資産を外す");

        press("一覧に戻す");
        assertThat(words()).contains("資産 0件");
        assertThat(field("情報資産名称").isReadOnly()).isFalse();
        tick("外した資産を見る");
        assertThat(names()).contains("カタログ").hasSize(3);
    }

    @Test
    void manyAssetsArriveAsTheListIsScrolled() {
        stage.manyAssets(cast, 120);
        openRegister();

        assertThat(words()).contains("資産 120件");
        assertThat(rows()).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void theWorkbookHoldsEveryAssetWhateverIsFiltered() throws IOException {
        threeAssets();
        openRegister();
        type("資産を探す", "カタログ");

        var file = new ByteArrayOutputStream();
        test(link("Excelで受け取る")).download(file);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            var text = new StringBuilder();
            workbook.getSheetAt(0).forEach(row -> row.forEach(text::append));
            assertThat(text).contains("カタログ", "見積書", "名簿の控え");
        }
    }

    private List<AssetDetails> threeAssets() {
        var register = stage.register(cast).id();
        return stage.as(cast.clerk(), () -> List.of(
                assets.add(register, input("カタログ", "広報", Medium.PAPER, new Rating(1, 1, 1, null, "", true, null, null, 1), accepted())),
                assets.add(register, input("見積書", "営業", Medium.OFFICE_PC, new Rating(3, 2, 2, null, "", false, 2, 3, null), Treatment.OPEN)),
                assets.add(register, input("名簿の控え", "総務", null, Rating.OPEN, Treatment.OPEN))));
    }

    private static AssetInput input(String name, String business, Medium medium, Rating rating, Treatment treatment) {
        var usual = Stage.input(name, rating).description();
        return new AssetInput(new Description(business, name, "", "", "", "", medium, "", usual.personal(), "", MovableDay.USUAL), rating, treatment);
    }

    private static Treatment accepted() {
        return new Treatment("", "", "", "", "", RiskResponse.ACCEPT, "公開しているものです。", new TreeSet<>());
    }

    private void openRegister() {
        open(RegisterRoutes.assets(cast.company().id()));
    }

    private List<String> names() {
        return find(Grid.class).exists() ? rows().stream().map(row -> row.substring(0, row.indexOf(" | "))).toList() : List.of();
    }

    @SuppressWarnings("unchecked")
    private void order(String words) {
        test(find(Select.class).withClassName("list-panel__order").single()).selectItem(words);
    }

    /** The business is asked in the form too. */
    private void chooseFilter(String label, String words) {
        test(find(Select.class).withCondition(one -> label.equals(one.getLabel())).single()).selectItem(words);
    }

    private NativeButton cell(String name) {
        return find(NativeButton.class).withCondition(one -> name.equals(one.getElement().getAttribute("aria-label"))).single();
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }
}
