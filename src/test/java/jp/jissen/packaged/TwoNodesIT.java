package jp.jissen.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import jp.jissen.TestDatabase;
import jp.jissen.browser.BrowserExtension;
import jp.jissen.browser.Browsers;
import jp.jissen.demo.DemoDay;

/** Two programs on one database, two people of one company, each on another node. */
@ExtendWith(BrowserExtension.class)
class TwoNodesIT {

    @Test
    void whatOneNodeSavesShowsOnTheOtherWhichStopsAtOnceWithItsPagesOpen(@TempDir Path folder, Browsers browsers) throws Exception {
        var database = TestDatabase.create("nodes");
        var settings = Map.of("SPRING_DATASOURCE_URL", database.url(), "SPRING_DATASOURCE_USERNAME", database.app().user(), "SPRING_DATASOURCE_PASSWORD", database.app().password(),
                "SPRING_FLYWAY_USER", database.migrate().user(), "SPRING_FLYWAY_PASSWORD", database.migrate().password(), "SPRING_PROFILES_ACTIVE", "demo", "SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE", "5");
        try (var here = new RunningJar(folder, 0, settings)) {
            var there = new RunningJar(folder, 0, settings);
            try {
                var writer = browsers.open(here.address()).signIn("koizumi", DemoDay.PASSWORD).follow("情報資産管理台帳");
                var reader = browsers.open(there.address()).signIn("midorikawa", DemoDay.PASSWORD).follow("情報資産管理台帳");
                var took = new ArrayList<Long>();
                for (var name : List.of("工場の鍵の台帳", "金型の図面", "受注の控え", "監視カメラの映像", "来客の名簿")) {
                    writer.press("資産を追加").fill("情報資産名称", name).fill("業務分類", "製造");
                    reader.field("資産を探す").fill(name);
                    reader.field("資産を探す").press("Enter");
                    assertThat(reader.text("条件に合う資産がありません。").first()).isVisible();
                    writer.button("保存").click();
                    var pressed = System.nanoTime();
                    assertThat(reader.page().locator("vaadin-grid").getByText(name)).isVisible();
                    took.add((System.nanoTime() - pressed) / 1_000_000);
                    writer.idle();
                }
                took.sort(null);

                var begun = System.nanoTime();
                there.close();
                var stopped = (System.nanoTime() - begun) / 1_000_000;
                System.out.printf("live: from the press on one node to the list on another: %d ms (median of 5; %s); stopped with a page open in %d ms%n", took.get(2), took, stopped);
                assertThat(took.get(2)).as("with saving and drawing").isLessThan(3_000);
                assertThat(stopped).as("a graceful stop waits up to 30 s for what is under way").isLessThan(20_000);
                assertThat(there.said()).doesNotContain("Exception", "WARN", "ERROR");
                reader.complaints();
            } finally {
                there.kill();
            }
        }
    }
}
