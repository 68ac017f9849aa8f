package jp.jissen.draft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.base.Sheet;
import jp.jissen.draft.DraftRoutes;
import jp.jissen.draft.DraftService;
import jp.jissen.draft.Keystrokes;
import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** 保存していない入力: what one left behind, and nobody else. */
@Staged
class UnsavedViewTest extends ScreenTest {

    @Autowired
    Stage stage;
    @Autowired
    DraftService drafts;
    private Sheet mine;

    @BeforeEach
    void company() {
        var cast = stage.company(stage.anyEdition());
        mine = Sheet.of("asset", stage.asset(cast, "図面").id().value());
        signIn(cast.clerk());
    }

    @Test
    void whereNothingIsLeftItSaysSo() {
        open(DraftRoutes.UNSAVED);

        assertThat(words()).contains("保存していない入力はありません").doesNotContain("件あります。");
    }

    @Test
    void aSheetLeadsBackToItsForm() {
        keep(mine, "図面", "/companies/x/register/1", "2階の書庫");
        open(DraftRoutes.UNSAVED);

        assertThat(words()).contains("図面", "1か所", "2階の書庫");
        assertThat(link("開いて続ける").getHref()).isEqualTo("/companies/x/register/1");
        open("");
        assertThat(words()).contains("保存していない入力が1件あります。");
    }

    @Test
    void whatMayNotBeWrittenAnyMoreCanBeReadAndCopied() {
        keep(new Sheet("company.new", ""), "企業を登録", "/companies", "有限会社のばら");
        open(DraftRoutes.UNSAVED);

        assertThat(words()).contains("ここにはもう書けません。必要な部分は、写してお使いください。", "有限会社のばら").doesNotContain("開いて続ける");
    }

    @Test
    void thrownAwayAfterAQuestionItIsGone() {
        keep(mine, "図面", "/companies/x/register/1", "2階の書庫");
        open(DraftRoutes.UNSAVED);
        press("この入力を捨てる 図面");
        assertThat(question()).contains("「図面」の入力が消えます。元に戻せません。");
        confirm();

        assertThat(words()).contains("保存していない入力はありません");
        assertThat(drafts.unsaved()).isEmpty();
    }

    private void keep(Sheet sheet, String title, String path, String text) {
        drafts.keep(List.of(new Keystrokes(sheet.key(), "name", UUID.randomUUID(), 1, text, "", title, path, Instant.parse("2025-08-27T05:03:00Z"))));
    }
}
