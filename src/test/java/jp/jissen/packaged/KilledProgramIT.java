package jp.jissen.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import com.microsoft.playwright.assertions.LocatorAssertions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import jp.jissen.browser.BrowserExtension;
import jp.jissen.browser.Browsers;
import jp.jissen.browser.FaultTable;
import jp.jissen.browser.Visitor;

/** The program is killed while somebody types, and started again: every word is there. */
@ExtendWith(BrowserExtension.class)
class KilledProgramIT {

    private static final String PASSWORD = "a quiet harbour 2025";
    private static final String BEFORE = "髙橋 実(総務部長、";
    private static final String AFTER = "内線 2107、𠮷田さんの後任)";

    @Test
    void nothingTypedIsLostWhenTheProgramIsKilled(@TempDir Path folder, Browsers browsers, FaultTable table) throws Exception {
        var killed = new RunningJar(folder);
        var administrator = browsers.open(killed.address()).open(killed.link().orElseThrow());
        administrator.page().locator("input[type=password]").first().fill(PASSWORD);
        administrator.page().locator("input[type=password]").last().fill(PASSWORD);
        administrator.press("パスワードを決めて始める").signIn("admin", PASSWORD);
        administrator.open("accounts").press("利用者を追加");
        administrator.field("氏名").click();
        administrator.page().keyboard().type(BEFORE);
        killed.kill();
        administrator.page().keyboard().type(AFTER);
        var typed = BEFORE + AFTER;
        assertThat(administrator.keeps(typed.codePointCount(0, typed.length()))).as("on the device").isTrue();
        assertThat(administrator.page().locator(".page > jissen-save-state")).hasText("未送信 1件: この端末に保管");

        try (var again = new RunningJar(folder, killed.port())) {
            assertThat(again.address()).isEqualTo(killed.address());
            var dialog = administrator.page().locator("dialog.sign-in-again");
            assertThat(dialog).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
            dialog.locator("input[name=username]").fill("admin");
            dialog.locator("input[name=password]").fill(PASSWORD);
            administrator.page().waitForNavigation(() -> dialog.locator("button[type=submit]").click());
            administrator.idle();
            assertThat(administrator.text("保存していない入力が1件あります。")).isVisible();
            administrator.press("利用者を追加");

            var back = name(administrator);
            table.ours("program killed with -9 and started again", typed, back);
        }
    }

    private static String name(Visitor visitor) {
        return visitor.field("氏名").inputValue();
    }
}
