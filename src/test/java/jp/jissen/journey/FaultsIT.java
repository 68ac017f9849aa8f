package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;
import jp.jissen.browser.Visitor;
import jp.jissen.demo.DemoDay;
import jp.jissen.draft.DraftService;
import jp.jissen.register.AssetDetails;
import jp.jissen.register.AssetService;
import jp.jissen.register.Rating;
import jp.jissen.register.RegisterService;
import jp.jissen.testing.Stage;

/**
 * What is typed outlives the network, the browser and the session. Each fault prints how many of the typed characters came
 * back and how many came twice; the control shows what the same fault costs without the journal.
 */
@Journey
class FaultsIT {

    private static final String FIELD = "保存場所";
    private static final String SAVED = "営業担当者のPC";
    private static final String WORDS = "本社2階の書庫(𠮷田さんの机の右)、写しは金庫の中段";
    private static final String JOURNAL = "**/components/journal.js*";
    private static final Pattern DRAFTS = Pattern.compile(".*/drafts");

    @Autowired
    private Backstage backstage;
    @Autowired
    private RegisterService registers;
    @Autowired
    private AssetService assets;
    @Autowired
    private DraftService drafts;
    private static Backstage.Firm firm;
    private AssetDetails asset;

    /** One firm for all tests, an asset for each. */
    @BeforeEach
    void aFirmWithAnAsset() {
        if (firm == null) {
            firm = backstage.firm();
        }
        asset = backstage.as(firm.clerk(), () -> {
            drafts.unsaved().forEach(sheet -> drafts.settle(sheet.sheet()));
            return assets.add(registers.of(firm.company().id()).id(), Stage.input("図面", Rating.OPEN));
        });
    }

    @Test
    void aBareFormLosesEverythingWhenTheBrowserDies(Browsers browsers) {
        var lost = browserDies(browsers, true);

        report("control: browser dies over a bare form", lost.equals(SAVED) ? "" : lost);
        assertThat(lost).isEqualTo(SAVED);
    }

    @Test
    void theBrowserDiesWithoutANetwork(Browsers browsers) {
        var back = browserDies(browsers, false);

        report("browser dies offline", back);
        assertThat(back).isEqualTo(WORDS);
    }

    /** Closed over unsent text, opened anew: only this device knows what was typed. */
    private String browserDies(Browsers browsers, boolean bare) {
        var clerk = backstage.notebook(browsers, firm.clerk());
        if (bare) {
            clerk.page().context().route(JOURNAL, Route::abort);
            clerk.open(asset());
        } else {
            atTheAsset(clerk);
        }
        var context = clerk.page().context();
        context.setOffline(true);
        type(clerk, WORDS);
        if (!bare) {
            assertThat(state(clerk)).hasText("未送信 1件: この端末に保管");
            waitUntilOnDevice(clerk);
            assertThat(backstage.as(firm.clerk(), () -> drafts.unsaved())).as("on the server").isEmpty();
        }
        clerk.page().close();
        context.setOffline(false);
        var again = browsers.another(clerk).open(asset());
        if (!bare) {
            assertThat(again.text("保存していなかった入力").first()).isVisible();
        }
        return value(again);
    }

    @Test
    void theNetworkGoesAndComesBack(Browsers browsers) {
        var clerk = atTheAsset(backstage.notebook(browsers, firm.clerk()));
        clerk.page().context().setOffline(true);
        type(clerk, WORDS);
        assertThat(state(clerk)).hasText("未送信 1件: この端末に保管");
        clerk.page().context().setOffline(false);
        keptOnTheServer(clerk);

        report("network gone while typing", kept());
        assertThat(kept()).isEqualTo(WORDS);
        assertThat(value(clerk)).isEqualTo(WORDS);
    }

    @Test
    void theReplyIsCutAfterTheServerHasKeptIt(Browsers browsers) {
        var clerk = atTheAsset(backstage.notebook(browsers, firm.clerk()));
        var cut = new AtomicInteger();
        clerk.page().route(DRAFTS, route -> {
            if (route.request().method().equals("POST") && cut.getAndIncrement() < 2) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        type(clerk, WORDS);
        keptOnTheServer(clerk);

        assertThat(cut.get()).as("messages").isGreaterThan(2);
        report("reply cut twice after processing", kept());
        assertThat(kept()).isEqualTo(WORDS);
    }

    @Test
    void theSessionRunsOutAndTheReaderSignsInOverThePage(Browsers browsers) {
        var clerk = atTheAsset(backstage.notebook(browsers, firm.clerk()));
        type(clerk, WORDS.substring(0, 10));
        clerk.page().context().clearCookies();
        clerk.page().keyboard().type(WORDS.substring(10));
        var dialog = clerk.page().locator("dialog.sign-in-again");
        assertThat(dialog).isVisible();
        dialog.locator("input[name=username]").fill(firm.clerk());
        dialog.locator("input[name=password]").fill("falsch");
        dialog.locator("button[type=submit]").click();
        assertThat(dialog).containsText("利用者名かパスワードが違います。");
        dialog.locator("input[name=password]").fill(DemoDay.PASSWORD);
        clerk.page().waitForNavigation(() -> dialog.locator("button[type=submit]").click());
        clerk.idle();

        assertThat(clerk.text("保存していなかった入力").first()).isVisible();
        report("session ran out", value(clerk));
        assertThat(value(clerk)).isEqualTo(WORDS);
        assertThat(clerk.field(FIELD)).isFocused();
        clerk.press("保存");
        assertThat(clerk.open(asset()).field(FIELD)).hasValue(WORDS);
    }

    @Test
    void aStaleTokenIsRenewedWithoutAQuestion(Browsers browsers) {
        var clerk = atTheAsset(backstage.notebook(browsers, firm.clerk()));
        var first = new AtomicInteger();
        clerk.page().route(DRAFTS, route -> {
            var headers = new HashMap<>(route.request().headers());
            if (first.getAndIncrement() == 0) {
                headers.put("x-csrf-token", "stale");
            }
            route.resume(new Route.ResumeOptions().setHeaders(headers));
        });
        type(clerk, WORDS);

        keptOnTheServer(clerk);
        assertThat(clerk.page().locator("dialog.sign-in-again")).hasCount(0);
        assertThat(kept()).isEqualTo(WORDS);
    }

    /** A browser that has no place for us, or a private window: the server is all there is. */
    @Test
    void withoutAPlaceOnTheDeviceThePageSaysSo(Browsers browsers) {
        var clerk = backstage.notebook(browsers, firm.clerk());
        clerk.page().addInitScript("IDBFactory.prototype.open = () => { throw new DOMException('full', 'QuotaExceededError') }");
        clerk.open(asset());
        type(clerk, WORDS.substring(0, 5));
        keptOnTheServer(clerk);
        clerk.page().context().setOffline(true);
        clerk.page().keyboard().type(WORDS.substring(5));
        assertThat(state(clerk)).hasText("未送信 1件: このページを閉じると消えます");
        clerk.page().context().setOffline(false);
        keptOnTheServer(clerk);

        report("no storage on the device", kept());
        assertThat(kept()).isEqualTo(WORDS);
    }

    /** What an input method has not yet settled is nobody's text; what it settles is there once. */
    @Test
    void japaneseInputIsKeptOnceAndWhole(Browsers browsers) {
        var clerk = atTheAsset(backstage.notebook(browsers, firm.clerk()));
        clerk.field(FIELD).fill("");
        clerk.field(FIELD).click();
        var hand = clerk.page().context().newCDPSession(clerk.page());
        for (var part : List.of("本社", "2階の", "書庫")) {
            for (var length = 1; length <= part.length(); length++) {
                hand.send("Input.imeSetComposition", composition(part.substring(0, length)));
            }
            var text = new JsonObject();
            text.addProperty("text", part);
            hand.send("Input.insertText", text);
        }
        clerk.page().keyboard().press("Enter");
        keptOnTheServer(clerk);

        assertThat(clerk.field(FIELD)).hasValue("本社2階の書庫");
        assertThat(kept()).isEqualTo("本社2階の書庫");
    }

    @Test
    void twoPagesOfOnePersonLoseNothingOfEither(Browsers browsers) {
        var first = atTheAsset(backstage.notebook(browsers, firm.clerk()));
        var second = browsers.another(first).open(asset());
        type(first, WORDS);
        second.fill("情報資産名称", "二つ目のページ");
        keptOnTheServer(first);
        second.press("保存");
        assertThat(second.text("保存済み").first()).isVisible();
        first.press("保存");

        assertThat(first.message("鳳 千仙さんの変更と合わせて保存しました。")).isVisible();
        assertThat(first.field("情報資産名称")).hasValue("二つ目のページ");
        report("one person, two pages", value(first));
        assertThat(value(first)).isEqualTo(WORDS);
    }

    @Test
    void savedOrThrownAwayNothingIsLeftAnywhere(Browsers browsers) {
        var clerk = atTheAsset(backstage.notebook(browsers, firm.clerk()));
        type(clerk, WORDS);
        clerk.press("保存");
        assertThat(clerk.text("保存済み").first()).isVisible();
        assertThat(state(clerk)).isHidden();
        assertThat(clerk.keeps(0)).as("nothing on the device").isTrue();
        assertThat(backstage.as(firm.clerk(), () -> drafts.unsaved())).isEmpty();
        assertThat(clerk.open(asset()).field(FIELD)).hasValue(WORDS);
        assertThat(clerk.text("保存していなかった入力")).hasCount(0);
    }

    @Test
    void onASharedComputerSignOutLeavesNothing(Browsers browsers) {
        var clerk = atTheAsset(backstage.notebook(browsers, firm.clerk()));
        type(clerk, WORDS);
        clerk.press("サインアウト");
        clerk.page().waitForURL(Pattern.compile(".*/sign-in.*"));

        assertThat((List<?>) clerk.page().evaluate("async () => (await indexedDB.databases()).map((one) => one.name)")).isEmpty();
        assertThat(clerk.page().evaluate("() => sessionStorage.length")).isEqualTo(0);
        report("signed out at once, on the server", kept());
        assertThat(kept()).isEqualTo(WORDS);
        var colleague = clerk.signIn(firm.colleague(), DemoDay.PASSWORD).open(asset());
        assertThat(colleague.field(FIELD)).hasValue(SAVED);
    }

    @Test
    void onTheDiskThereIsNoWordOfIt(Browsers browsers) {
        var clerk = atTheAsset(backstage.notebook(browsers, firm.clerk()));
        clerk.page().context().setOffline(true);
        type(clerk, WORDS);
        waitUntilOnDevice(clerk);

        var stored = (String) clerk.page().evaluate("""
                async () => {
                  const database = await new Promise((done) => { const request = indexedDB.open('jissen'); request.onsuccess = () => done(request.result); });
                  const rows = await new Promise((done) => { const request = database.transaction('typed').objectStore('typed').getAll(); request.onsuccess = () => done(request.result); });
                  return rows.map((row) => JSON.stringify(row) + new TextDecoder().decode(row.data)).join() + JSON.stringify(localStorage) + JSON.stringify(sessionStorage);
                }""");
        assertThat(stored).contains("asset/", "place").doesNotContain("書庫", "金庫", "図面");
        clerk.page().context().setOffline(false);
        keptOnTheServer(clerk);
    }

    @Test
    void aHugeTextIsKeptAndTheFieldSaysThatItIsTooLong(Browsers browsers) {
        var clerk = atTheAsset(backstage.notebook(browsers, firm.clerk()));
        var huge = "規程".repeat(33_000);   // 198 KB as UTF-8
        clerk.field(FIELD).fill(huge);
        keptOnTheServer(clerk);
        assertThat(kept()).isEqualTo(huge);
        clerk.press("保存");
        assertThat(clerk.page().locator(".error-summary")).containsText("100文字までにしてください(いま66,000文字)。");
        assertThat(kept()).isEqualTo(huge);
    }

    /** Every keystroke has its number; all of them must be there. */
    private static void waitUntilOnDevice(Visitor visitor) {
        assertThat(visitor.keeps(WORDS.codePointCount(0, WORDS.length()))).as("on the device").isTrue();
    }

    private String asset() {
        return firm.register() + "/" + asset.number();
    }

    /** Longer than the pauses between two tries. */
    private static void keptOnTheServer(Visitor visitor) {
        assertThat(state(visitor)).hasText(Pattern.compile("下書き保存済み \\d+:\\d\\d"), new LocatorAssertions.HasTextOptions().setTimeout(20_000));
    }

    private Visitor atTheAsset(Visitor visitor) {
        visitor.open(asset()).page().waitForFunction("() => document.querySelector('jissen-journal')?.ready");
        return visitor;
    }

    /** Types as a person does, over what is there. */
    private static void type(Visitor visitor, String words) {
        visitor.field(FIELD).click();
        visitor.page().keyboard().press("Control+A");
        visitor.page().keyboard().press("Delete");
        visitor.page().keyboard().type(words);
    }

    private static String value(Visitor visitor) {
        return visitor.field(FIELD).inputValue();
    }

    private static Locator state(Visitor visitor) {
        return visitor.page().locator(".page > jissen-save-state");
    }

    /** What the server holds of the field. */
    private String kept() {
        return backstage.as(firm.clerk(), () -> drafts.unsaved()).stream().flatMap(sheet -> sheet.fields().stream()).filter(field -> field.field().equals("place")).map(field -> field.text()).findFirst().orElse("");
    }

    private static JsonObject composition(String text) {
        var parameters = new JsonObject();
        parameters.addProperty("text", text);
        parameters.addProperty("selectionStart", text.length());
        parameters.addProperty("selectionEnd", text.length());
        return parameters;
    }

    private static void report(String fault, String back) {
        var typed = WORDS.codePoints().boxed().toList();
        var missing = new ArrayList<>(typed);
        var twice = 0;
        for (var character : back.codePoints().boxed().toList()) {
            if (!missing.remove(character)) {
                twice++;
            }
        }
        var recovered = typed.size() - missing.size();
        System.out.printf("%s: recovered %d / typed %d = %.3f, duplicates %d%n", fault, recovered, typed.size(), recovered / (double) typed.size(), twice);
    }
}
