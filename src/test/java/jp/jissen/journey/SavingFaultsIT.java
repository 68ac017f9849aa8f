package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.jissen.journey.Desk.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

import com.microsoft.playwright.Route;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;
import jp.jissen.browser.FaultTable;
import jp.jissen.browser.Visitor;
import jp.jissen.demo.DemoDay;

/** What saving, signing in and signing out do to what is typed elsewhere: in the next form, in another page, by somebody else. */
@Journey
class SavingFaultsIT {

    private static final Pattern SESSION = Pattern.compile(".*/drafts/session.*");
    private static final String GIVEN_BACK = "保存していなかった入力";

    @Autowired
    private Backstage backstage;
    @Autowired
    private Desk desk;
    @Autowired
    private Sessions sessions;

    @BeforeEach
    void prepare() {
        desk.prepare();
    }

    /** The form is blank again at once, and the same words are typed once more. */
    @Test
    void theNextAssetIsNotMeasuredAgainstTheOneBefore(Browsers browsers, FaultTable table) {
        var clerk = aNewAsset(desk.clerk(browsers));
        Desk.type(clerk, WORDS);
        clerk.page().keyboard().press("Control+Enter");
        assertThat(clerk.field("情報資産名称")).hasValue("");
        clerk.idle();
        assertThat(Desk.state(clerk)).isHidden();
        Desk.type(clerk, WORDS);
        Desk.keptOnTheServer(clerk);
        clerk.open(desk.asset()).press("資産を追加");

        table.ours("the same words in the next form", WORDS, Desk.value(clerk));
        assertThat(clerk.text("ほかの人が変更しました")).hasCount(0);
    }

    @Test
    void anotherPageOfTheSamePersonSaves(Browsers browsers, FaultTable table) {
        var clerk = desk.clerk(browsers);
        var other = browsers.another(clerk).open(desk.asset());
        Desk.type(clerk, WORDS);
        Desk.keptOnTheServer(clerk);
        other.fill("情報資産名称", "二つ目のページ").press("保存");
        assertThat(other.text("保存済み").first()).isVisible();
        clerk.open(desk.asset());

        table.ours("saved in another page, then drawn anew", WORDS, Desk.value(clerk));
        assertThat(clerk.field("情報資産名称")).hasValue("二つ目のページ");
    }

    /** One's session has run out, a colleague uses the browser and signs out, and one comes back. */
    @Test
    void somebodyElseUsesTheBrowserMeanwhile(Browsers browsers, FaultTable table) {
        var clerk = desk.clerk(browsers);
        clerk.page().route(Desk.DRAFTS, Route::abort);
        Desk.type(clerk, WORDS);
        assertThat(Desk.state(clerk)).hasText(Desk.UNSENT);
        Desk.waitUntilOnDevice(clerk);
        sessions.expire(clerk);
        var colleague = browsers.another(clerk).signIn(desk.firm().colleague(), DemoDay.PASSWORD);
        var asked = hold(clerk, SESSION);
        clerk.page().unroute(Desk.DRAFTS);
        waitFor(clerk, asked);
        clerk.page().keyboard().type("。");   // too late to be safe, but not to spoil the rest
        asked.get().resume();
        clerk.page().waitForFunction("words => document.querySelector('#outlet') && ![...document.querySelectorAll('#outlet input')].some((input) => input.value.startsWith(words))", WORDS);
        colleague.press("サインアウト");
        colleague.page().waitForURL(Pattern.compile(".*/sign-in.*"));
        var again = colleague.signIn(desk.firm().clerk(), DemoDay.PASSWORD).open(desk.asset());
        assertThat(again.text(GIVEN_BACK).first()).isVisible();

        table.ours("a colleague signs in and out on the computer", WORDS, Desk.value(again).replace("。", ""));
    }

    @Test
    void whatWasGivenUpForAColleaguesWordsDoesNotComeBack(Browsers browsers) {
        var clerk = desk.clerk(browsers);
        Desk.type(clerk, WORDS);
        backstage.notebook(browsers, desk.firm().colleague()).open(desk.asset()).fill("情報資産名称", "型番の控え").fill(Desk.FIELD, "図面サーバー").press("保存");
        clerk.press("保存").press("こちらを使う " + Desk.FIELD).press("保存");
        assertThat(Desk.state(clerk)).isHidden();
        clerk.press("資産を追加").text("型番の控え").first().click();
        clerk.idle();

        assertThat(clerk.field(Desk.FIELD)).hasValue("図面サーバー");
        assertThat(clerk.text(GIVEN_BACK)).hasCount(0);
    }

    @Test
    void ofTwoPagesThatDiedTheWordsTypedLastComeBack(Browsers browsers, FaultTable table) {
        var clerk = desk.clerk(browsers);
        died(clerk, 1, WORDS, "2025-08-27T05:03:00Z");
        died(clerk, 2, "先に書いた分", "2025-08-27T05:01:00Z");
        var again = desk.before(clerk);
        Desk.keptOnTheServer(again);

        table.ours("two pages died over one field", WORDS, Desk.value(again));
        assertThat(desk.kept()).isEqualTo(WORDS);
    }

    /** The page asks who is signed in while its reader types already. */
    @Test
    void whatDiedBeforeDoesNotFallOverWhatIsBeingTyped(Browsers browsers, FaultTable table) {
        var clerk = desk.clerk(browsers);
        died(clerk, 1, "前の分", "2025-08-27T05:01:00Z");
        var asked = hold(clerk, SESSION);
        clerk.open(desk.asset());
        waitFor(clerk, asked);
        Desk.type(clerk, WORDS.substring(0, 10));
        asked.get().resume();
        clerk.page().waitForFunction("() => document.querySelector('jissen-journal')?.ready");
        clerk.idle();
        clerk.page().keyboard().type(WORDS.substring(10));
        Desk.keptOnTheServer(clerk);

        table.ours("what another page left arrives late", WORDS, Desk.value(clerk));
    }

    private static void died(Visitor clerk, int page, String words, String at) {
        clerk.page().evaluate("""
                async ([sheet, page, text, at]) => {
                  const { device } = await import(new URL('components/device.js', document.baseURI).href);
                  const { account } = await (await fetch('drafts/session?device=' + await device.called())).json();
                  await device.put({ sheet, field: 'place', writer: `00000000-0000-4000-8000-00000000000${page}`, seq: 5, text, base: null, title: '図面', path: '/', at }, account, () => true);
                }""", List.of(clerkSheet(clerk), page, words, at));
    }

    private static String clerkSheet(Visitor clerk) {
        return (String) clerk.page().evaluate("() => document.querySelector('#outlet jissen-sheet').getAttribute('sheet')");
    }

    @Test
    void signingOutTriesOnceMore(Browsers browsers, FaultTable table) {
        var clerk = desk.clerk(browsers);
        clerk.page().route(Desk.DRAFTS, Route::abort);
        Desk.type(clerk, WORDS);
        assertThat(Desk.state(clerk)).hasText(Desk.UNSENT);
        clerk.page().unroute(Desk.DRAFTS);
        clerk.press("サインアウト");
        clerk.page().waitForURL(Pattern.compile(".*/sign-in.*"));

        table.ours("signed out just after an outage", WORDS, desk.kept());
    }

    /** The database is away for a moment while the page is drawn: nobody is signed out. */
    @Test
    void aFailureIsNoSignOut(Browsers browsers, FaultTable table) {
        var clerk = backstage.notebook(browsers, desk.firm().clerk());
        var asked = new AtomicInteger();
        clerk.page().route(SESSION, route -> {
            asked.incrementAndGet();
            route.fulfill(new Route.FulfillOptions().setStatus(500).setContentType("application/json").setBody("{\"status\":500}"));
        });
        clerk.page().clock().install();
        clerk.open(desk.asset());
        Desk.type(clerk, WORDS);
        var before = asked.get();
        clerk.page().clock().runFor(5_000);
        clerk.page().waitForCondition(() -> asked.get() > before);
        assertThat(Desk.state(clerk)).containsText("未送信");
        clerk.page().unroute(SESSION);
        clerk.page().clock().runFor(60_000);
        Desk.keptOnTheServer(clerk);
        assertThat(Desk.signInDialog(clerk)).hasCount(0);

        table.ours("who is signed in cannot be asked", WORDS, desk.kept());
    }

    /** The page alone holds the words: it says so, and is not drawn anew before they are safe. */
    @Test
    void withoutADeviceThePageStaysUntilAllIsSent(Browsers browsers, FaultTable table) {
        var clerk = backstage.notebook(browsers, desk.firm().clerk());
        clerk.page().addInitScript("Object.defineProperty(window, 'indexedDB', { value: undefined })");
        clerk.open(desk.asset());
        Desk.type(clerk, WORDS.substring(0, 5));
        Desk.keptOnTheServer(clerk);
        sessions.expire(clerk);
        clerk.page().keyboard().type(WORDS.substring(5));
        var dialog = Desk.signInDialog(clerk);
        assertThat(dialog).containsText("入力はこの画面にだけ残っています。");
        clerk.page().route(Desk.DRAFTS, Route::abort);
        dialog.locator("input[name=username]").fill(desk.firm().clerk());
        dialog.locator("input[name=password]").fill(DemoDay.PASSWORD);
        dialog.locator("button[type=submit]").click();
        assertThat(dialog).containsText("つながりません。");
        assertThat(Desk.value(clerk)).isEqualTo(WORDS);
        clerk.page().unroute(Desk.DRAFTS);
        desk.signInAgain(clerk);

        table.ours("session ran out, no place on the device", WORDS, Desk.value(clerk));
    }

    private static Visitor aNewAsset(Visitor clerk) {
        return clerk.press("資産を追加").fill("情報資産名称", "図面の控え").fill("業務分類", "製造").fill("媒体・保存先", "事務所PC");
    }

    /** The first request of its kind waits for us. */
    private static AtomicReference<Route> hold(Visitor visitor, Pattern address) {
        var held = new AtomicReference<Route>();
        visitor.page().route(address, route -> {
            if (!held.compareAndSet(null, route)) {
                route.resume();
            }
        });
        return held;
    }

    private static void waitFor(Visitor visitor, AtomicReference<Route> held) {
        visitor.page().waitForCondition(() -> held.get() != null);
    }
}
