package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.jissen.journey.Desk.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;
import jp.jissen.browser.FaultTable;
import jp.jissen.browser.Visitor;
import jp.jissen.demo.DemoDay;
import jp.jissen.draft.DraftService;

/** What is typed outlives the browser, even where only the device knows of it; and leaves a shared computer with its writer. */
@Journey
class DeviceFaultsIT {

    private static final String CLOSED = "browser closed, no network";
    private static final String CRASHED = "renderer killed, no network";
    private static final String ONLY_HERE = "未送信 1件: このページを閉じると消えます";

    @Autowired
    private Backstage backstage;
    @Autowired
    private Desk desk;
    @Autowired
    private DraftService drafts;

    @BeforeEach
    void prepare() {
        desk.prepare();
    }

    @Test
    void thePageIsClosedOverUnsentText(Browsers browsers, FaultTable table) {
        var clerk = typedOffline(browsers);
        clerk.page().close();

        table.ours(CLOSED, WORDS, reopened(browsers, clerk));
    }

    @Test
    void theRendererIsKilledOverUnsentText(Browsers browsers, FaultTable table) {
        var clerk = typedOffline(browsers);
        crash(clerk);
        clerk.page().close();

        table.ours(CRASHED, WORDS, reopened(browsers, clerk));
    }

    @Test
    void aBareFormLosesEverythingEitherWay(Browsers browsers, FaultTable table) {
        for (var fault : List.of(CLOSED, CRASHED)) {
            var clerk = desk.bare(browsers);
            clerk.page().context().setOffline(true);
            Desk.type(clerk, WORDS);
            if (fault.equals(CRASHED)) {
                crash(clerk);
            }
            clerk.page().close();
            clerk.page().context().setOffline(false);
            var left = Desk.value(browsers.another(clerk).open(BareForm.PATH));

            table.bare(fault, WORDS, left, Desk.SAVED);
            assertThat(left).isEqualTo(Desk.SAVED);
        }
    }

    private Visitor typedOffline(Browsers browsers) {
        var clerk = desk.clerk(browsers);
        clerk.page().context().setOffline(true);
        Desk.type(clerk, WORDS);
        assertThat(Desk.state(clerk)).hasText(Desk.UNSENT);
        Desk.waitUntilOnDevice(clerk);
        assertThat(desk.isNothingKept()).as("nothing on the server").isTrue();
        return clerk;
    }

    private String reopened(Browsers browsers, Visitor clerk) {
        clerk.page().context().setOffline(false);
        var again = browsers.another(clerk).open(desk.asset());
        assertThat(again.text("保存していなかった入力").first()).isVisible();
        return Desk.value(again);
    }

    /** Kills the processes in which this browser's pages live. */
    private static void crash(Visitor clerk) {
        var crashed = new AtomicBoolean();
        clerk.page().onCrash(page -> crashed.set(true));
        var processes = clerk.page().context().browser().newBrowserCDPSession().send("SystemInfo.getProcessInfo").getAsJsonArray("processInfo").asList().stream().map(JsonElement::getAsJsonObject);
        processes.filter(process -> process.get("type").getAsString().equals("renderer")).map(process -> ProcessHandle.of(process.get("id").getAsLong())).flatMap(Optional::stream).forEach(ProcessHandle::destroyForcibly);
        clerk.page().context().waitForCondition(crashed::get);
    }

    /** The disk has no room, or the share that the browser gives us is used up. */
    @Test
    void theDeviceIsFull(Browsers browsers, FaultTable table) {
        var clerk = browsers.open(backstage.address());
        var quota = new JsonObject();
        quota.addProperty("origin", backstage.address());
        quota.addProperty("quotaSize", 1);   // bytes; 0 means no limit
        clerk.page().context().newCDPSession(clerk.page()).send("Storage.overrideQuotaForOrigin", quota);
        clerk.signIn(desk.firm().clerk(), DemoDay.PASSWORD).open(desk.asset());

        table.ours("storage of the device full", WORDS, withoutADevice(clerk));
    }

    /** A private window, or a browser that has no place for us. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            private window that refuses     | IDBFactory.prototype.open = () => { throw new DOMException('full', 'QuotaExceededError') }
            private window without a store  | Object.defineProperty(window, 'indexedDB', { value: undefined })
            """)
    void thereIsNoPlaceOnTheDevice(String browser, String script, Browsers browsers, FaultTable table) {
        var clerk = backstage.notebook(browsers, desk.firm().clerk());
        clerk.page().addInitScript(script);
        clerk.open(desk.asset());

        table.ours(browser, WORDS, withoutADevice(clerk));
    }

    /** The server is all there is, and the page says so. */
    private String withoutADevice(Visitor clerk) {
        Desk.type(clerk, WORDS.substring(0, 5));
        Desk.keptOnTheServer(clerk);
        clerk.page().context().setOffline(true);
        clerk.page().keyboard().type(WORDS.substring(5));
        assertThat(Desk.state(clerk)).hasText(ONLY_HERE);
        clerk.page().context().setOffline(false);
        Desk.keptOnTheServer(clerk);
        return desk.kept();
    }

    @Test
    void onASharedComputerSignOutLeavesNothing(Browsers browsers, FaultTable table) {
        var clerk = desk.clerk(browsers);
        var device = UUID.fromString((String) clerk.page().evaluate("""
                async () => {
                  const database = await new Promise((done) => { const request = indexedDB.open('jissen'); request.onsuccess = () => done(request.result); });
                  const name = await new Promise((done) => { const request = database.transaction('device').objectStore('device').get('id'); request.onsuccess = () => done(request.result); });
                  database.close();
                  return name;
                }"""));
        var key = backstage.as(desk.firm().clerk(), () -> drafts.key(device));
        Desk.type(clerk, WORDS);
        clerk.press("サインアウト");
        clerk.page().waitForURL(Pattern.compile(".*/sign-in.*"));

        assertThat((List<?>) clerk.page().evaluate("async () => [...(await indexedDB.databases()).map((one) => one.name), ...await caches.keys(), ...Object.keys(localStorage), ...Object.keys(sessionStorage)]")).as("left in the browser").isEmpty();
        assertThat(backstage.as(desk.firm().clerk(), () -> drafts.key(device))).as("the key").isNotEqualTo(key);
        table.ours("signed out at once, on the server", WORDS, desk.kept());
        var colleague = clerk.signIn(desk.firm().colleague(), DemoDay.PASSWORD).open(desk.asset());
        assertThat(colleague.field(Desk.FIELD)).hasValue(Desk.SAVED);
    }

    @Test
    void onTheDiskThereIsNoWordOfIt(Browsers browsers) {
        var clerk = typedOffline(browsers);

        var stored = (String) clerk.page().evaluate("""
                async () => {
                  const database = await new Promise((done) => { const request = indexedDB.open('jissen'); request.onsuccess = () => done(request.result); });
                  const rows = await new Promise((done) => { const request = database.transaction('typed').objectStore('typed').getAll(); request.onsuccess = () => done(request.result); });
                  return rows.map((row) => JSON.stringify(row) + new TextDecoder().decode(row.data)).join() + JSON.stringify(localStorage) + JSON.stringify(sessionStorage);
                }""");
        assertThat(stored).contains("asset/", "place").doesNotContain("書庫", "金庫", "図面");
        clerk.page().context().setOffline(false);
        Desk.keptOnTheServer(clerk);
    }

    @Test
    void savedNothingIsLeftAnywhere(Browsers browsers) {
        var clerk = desk.clerk(browsers);
        Desk.type(clerk, WORDS);
        clerk.press("保存");
        assertThat(clerk.text("保存済み").first()).isVisible();
        assertThat(Desk.state(clerk)).isHidden();
        assertThat(clerk.keeps(0)).as("nothing on the device").isTrue();
        assertThat(desk.isNothingKept()).isTrue();
        assertThat(clerk.open(desk.asset()).field(Desk.FIELD)).hasValue(WORDS);
        assertThat(clerk.text("保存していなかった入力")).hasCount(0);
    }
}
