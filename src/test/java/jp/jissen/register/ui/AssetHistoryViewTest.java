package jp.jissen.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.register.AssetDetails;
import jp.jissen.register.AssetInput;
import jp.jissen.register.AssetService;
import jp.jissen.register.Description;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.revision.ui.HistoryDialog;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Stage.Cast;
import jp.jissen.testing.Staged;

/** 変更の記録 of an asset. */
@Staged
class AssetHistoryViewTest extends FormTest {

    @Autowired
    Stage stage;
    @Autowired
    AssetService assets;
    private Cast cast;
    private AssetDetails asset;

    @BeforeEach
    void company() {
        cast = stage.company(stage.anyEdition());
        asset = stage.asset(cast, "図面");
        signIn(cast.clerk());
    }

    @Test
    void itSaysFieldByFieldWhatWentAndWhatCame() {
        save(text -> new Description(text.business(), text.name(), text.remarks(), text.users(), text.owner(), text.department(), text.medium(), "2階の書庫", text.personal(), text.retention(), text.registeredOn()));
        save(text -> new Description(text.business(), text.name(), text.remarks(), text.users(), text.owner(), text.department(), text.medium(), "3階の書庫", text.personal(), "5年", text.registeredOn()));
        openHistory();

        assertThat(words(history())).contains("第3版", "第2版", "第1版", "最初の内容", "自分の直前の変更を取り消す").containsSubsequence("保存場所", "2階の", "3階の", "書庫", "保存期限", "5年");
        assertThat(words(history()).lines().filter("情報資産名称"::equals)).as("only in the first version").hasSize(1);
    }

    @Test
    void anOlderVersionIsInTheFormAgain() {
        save(text -> new Description(text.business(), "加工図面", text.remarks(), text.users(), text.owner(), text.department(), text.medium(), text.place(), text.personal(), text.retention(), text.registeredOn()));
        openHistory();
        press("第1版に戻す");
        confirm();

        assertThat(message()).contains("第1版の内容に戻しました。");
        assertThat(value("情報資産名称")).isEqualTo("図面");
        assertThat(rows()).anyMatch(row -> row.contains("図面") && !row.contains("加工"));
        press("変更の記録");
        assertThat(words(history())).contains("第3版", "第1版に戻しました。");
    }

    @Test
    void onesOwnLastChangeIsTakenBack() {
        openAsset();
        type("保存場所", "2階の書庫");
        press("保存");
        press("変更の記録");
        press("自分の直前の変更を取り消す");
        confirm();

        assertThat(message()).contains("直前の変更を取り消しました。");
        assertThat(value("保存場所")).isEqualTo(asset.input().description().place());
    }

    @Test
    void whatIsTypedIsAskedForFirst() {
        openAsset();
        type("保存場所", "2階の書庫");
        press("変更の記録");

        assertThat(asked()).isTrue();
        assertThat(find(HistoryDialog.class).exists()).isFalse();
    }

    @Test
    void theNewestVersionIsNoWayBack() {
        openHistory();

        assertThat(words(history())).contains("第1版");
        assertThat(buttons()).doesNotContain("この版に戻す", "自分の直前の変更を取り消す");
    }

    @Test
    void manyVersionsComePageByPage() {
        for (var number = 1; number <= 25; number++) {
            var place = "書庫 " + number;
            save(text -> new Description(text.business(), text.name(), text.remarks(), text.users(), text.owner(), text.department(), text.medium(), place, text.personal(), text.retention(), text.registeredOn()));
        }
        openHistory();

        assertThat(words(history())).contains("第26版", "第7版").doesNotContain("第6版");
        press("もっと前を見る");
        assertThat(words(history())).contains("第6版", "第1版", "最初の内容");
        assertThat(buttons()).doesNotContain("もっと前を見る");
    }

    private HistoryDialog<?> history() {
        return find(HistoryDialog.class).single();
    }

    private void openAsset() {
        open(RegisterRoutes.asset(cast.company().id(), asset.number()));
    }

    private void openHistory() {
        openAsset();
        press("変更の記録");
    }

    private void save(UnaryOperator<Description> change) {
        stage.as(cast.clerk(), () -> {
            var now = assets.get(asset.id());
            return assets.save(asset.id(), new AssetInput(change.apply(now.input().description()), now.input().rating(), now.input().treatment()), now.version());
        });
    }
}
