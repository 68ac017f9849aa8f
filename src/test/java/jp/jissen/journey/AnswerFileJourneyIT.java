package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;

/** The room stays dark until the end: what was typed leaves it in a file, and is there at the office. */
@Journey
class AnswerFileJourneyIT {

    private static final String WORDS = "本社2階の書庫(鍵は総務部長、髙橋さん)";

    @Autowired
    private Backstage backstage;

    @Test
    void whatCouldNotBeSentTravelsInAFileThatNobodyElseReads(Browsers browsers, @TempDir Path folder) throws Exception {
        var firm = backstage.firm();
        var clerk = backstage.notebook(browsers, firm.clerk()).open(firm.register());
        clerk.press("資産を書く").fill("情報資産名称", "図面").fill("業務分類", "製造").press("保存");
        clerk.open(firm.register() + "/1");
        assertThat(clerk.page().getByText("入力をファイルに保存")).hasCount(0);
        clerk.field("保存場所").focus();
        clerk.page().context().setOffline(true);
        clerk.page().keyboard().type(WORDS);
        assertThat(clerk.page().locator(".page > jissen-save-state")).hasText("未送信 1件: この端末に保管");

        var download = clerk.page().waitForDownload(() -> clerk.page().getByText("入力をファイルに保存").click());
        var file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        assertThat(file.getFileName().toString()).matches("入力-\\d{12}\\.jissen");
        assertThat(Files.readString(file)).doesNotContain("書庫").doesNotContain("図面");
        clerk.page().close();

        var office = backstage.notebook(browsers, Backstage.OFFICE).open("unsaved");
        office.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
        assertThat(office.message("鳳 千仙さんの入力を受け取りました(1か所)。")).isVisible();
        assertThat(office.page().getByText("書庫")).hasCount(0);
        office.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("写し.jissen", "application/octet-stream", "hello".getBytes(StandardCharsets.UTF_8)));
        assertThat(office.message("このファイルは読み込めません。")).isVisible();
        assertThat(office.page().locator("vaadin-upload-file")).hasCount(0);   // what was refused is not ticked off

        var again = backstage.notebook(browsers, firm.clerk()).open(firm.register() + "/1");
        assertThat(again.field("保存場所")).hasValue(WORDS);
        assertThat(again.page().getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("保存していなかった入力"))).isVisible();
    }
}
