package jp.jissen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

/** The visitors of one test: each has a browser profile of its own, in Japanese, on a notebook unless said otherwise. */
public final class Browsers implements AutoCloseable {

    public static final int NOTEBOOK = 1280;
    public static final int PHONE = 390;

    private final Browser browser;
    private final List<Visitor> visitors = new ArrayList<>();

    Browsers(Browser browser) {
        this.browser = browser;
    }

    /** @param address like {@code http://localhost:8080} */
    public Visitor open(String address) {
        return open(address, NOTEBOOK, 900);
    }

    public Visitor open(String address, int width, int height) {
        return open(address, new Browser.NewContextOptions().setLocale("ja-JP").setViewportSize(width, height));
    }

    public Visitor open(String address, Browser.NewContextOptions options) {
        var visitor = new Visitor(address, browser.newContext(options).newPage());
        visitors.add(visitor);
        return visitor;
    }

    /** Another page of the same browser: who is signed in in one is signed in in both. */
    public Visitor another(Visitor visitor) {
        var other = new Visitor(visitor.address(), visitor.page().context().newPage());
        visitors.add(other);
        return other;
    }

    void picture(Path folder, String test) {
        for (var i = 0; i < visitors.size(); i++) {
            try {
                visitors.get(i).page().screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(test + (i == 0 ? "" : "-" + (i + 1)) + ".png")).setTimeout(5_000));
            } catch (PlaywrightException gone) {
                System.err.println("no picture of " + test + ": " + gone.getMessage().lines().findFirst().orElse(""));
            }
        }
    }

    /** Nothing that a script threw may pass unnoticed. */
    void requireNoMistakes() {
        assertThat(visitors.stream().flatMap(visitor -> visitor.mistakes().stream())).as("errors of scripts").isEmpty();
    }

    @Override
    public void close() {
        visitors.forEach(visitor -> visitor.page().context().close());
    }
}
