package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.jissen.journey.Desk.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Route;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;
import jp.jissen.browser.FaultTable;
import jp.jissen.browser.Visitor;
import jp.jissen.demo.DemoDay;

/** What is typed outlives what the server knows of the page: its session, its components, its last message. */
@Journey
class SessionFaultsIT {

    private static final Pattern UIDL = Pattern.compile(".*v-r=uidl.*");
    private static final String SYSTEM_ERROR = ".v-system-error";
    private static final String EXPIRED = "session ran out on the server";
    private static final String PAGE_CLOSED = "page forgotten by the server, session alive";
    private static final String RESYNC = "page drawn anew at the server's word";

    @Autowired
    private Desk desk;
    @Autowired
    private Sessions sessions;

    @BeforeEach
    void prepare() {
        desk.prepare();
    }

    @Test
    void theSessionRunsOutAndTheReaderSignsInOverThePage(Browsers browsers, FaultTable table) {
        var clerk = desk.clerk(browsers);
        Desk.type(clerk, WORDS.substring(0, 10));
        sessions.expire(clerk);
        clerk.page().keyboard().type(WORDS.substring(10));
        var dialog = Desk.signInDialog(clerk);
        assertThat(dialog).isVisible();
        dialog.locator("input[name=username]").fill(desk.firm().clerk());
        dialog.locator("input[name=password]").fill("falsch");
        dialog.locator("button[type=submit]").click();
        assertThat(dialog).containsText("利用者名かパスワードが違います。");
        desk.signInAgain(clerk);

        table.ours(EXPIRED, WORDS, Desk.value(clerk));
        assertThat(clerk.field(Desk.FIELD)).isFocused();
        clerk.press("保存");
        assertThat(clerk.open(desk.asset()).field(Desk.FIELD)).hasValue(WORDS);
    }

    @Test
    void aBareFormLosesItsTextWithTheSession(Browsers browsers, FaultTable table) {
        var clerk = desk.bare(browsers);
        Desk.type(clerk, WORDS);
        sessions.expire(clerk);
        clerk.button(BareForm.SAVE).click();
        clerk.page().locator(SYSTEM_ERROR).click();
        clerk.page().waitForURL("**/sign-in*");
        clerk.tryToSignIn(desk.firm().clerk(), DemoDay.PASSWORD);
        clerk.page().waitForURL("**/" + BareForm.PATH + "*");

        table.bare(EXPIRED, WORDS, Desk.value(clerk.idle()), Desk.SAVED);
        assertThat(Desk.value(clerk)).isEqualTo(Desk.SAVED);
    }

    @Test
    void theServerForgetsThePageButNotTheSession(Browsers browsers, FaultTable table) {
        var clerk = desk.clerk(browsers);
        Desk.type(clerk, WORDS.substring(0, 10));
        sessions.closePages(clerk);
        clerk.page().keyboard().type(WORDS.substring(10));
        Desk.keptOnTheServer(clerk);
        clerk.button("保存").click();
        clerk.page().locator(SYSTEM_ERROR).click();
        assertThat(clerk.text("保存していなかった入力").first()).isVisible();

        table.ours(PAGE_CLOSED, WORDS, Desk.value(clerk));
        clerk.press("保存");
        assertThat(clerk.open(desk.asset()).field(Desk.FIELD)).hasValue(WORDS);
    }

    @Test
    void aBareFormLosesItsTextWithThePage(Browsers browsers, FaultTable table) {
        var clerk = desk.bare(browsers);
        Desk.type(clerk, WORDS);
        sessions.closePages(clerk);
        clerk.button(BareForm.SAVE).click();
        clerk.page().locator(SYSTEM_ERROR).click();
        clerk.page().waitForFunction("saved => document.querySelector('vaadin-text-field input')?.value === saved", Desk.SAVED);

        table.bare(PAGE_CLOSED, WORDS, Desk.value(clerk), Desk.SAVED);
    }

    @Test
    void theServerHasThePageDrawnAnew(Browsers browsers, FaultTable table) {
        var clerk = desk.clerk(browsers);
        drawnAnew(clerk);
        assertThat(clerk.text("保存していなかった入力").first()).isVisible();

        table.ours(RESYNC, WORDS, Desk.value(clerk));
        clerk.press("保存");
        assertThat(clerk.open(desk.asset()).field(Desk.FIELD)).hasValue(WORDS);
    }

    @Test
    void aBareFormDrawnAnewLosesWhatTheServerDoesNotKnow(Browsers browsers, FaultTable table) {
        var clerk = desk.bare(browsers);
        drawnAnew(clerk);

        table.bare(RESYNC, WORDS, Desk.value(clerk), Desk.SAVED);
        assertThat(Desk.value(clerk)).isEqualTo(Desk.SAVED);
    }

    /** While the page waits for an answer somebody types; the answer is the one to a page that has lost a message. */
    private static void drawnAnew(Visitor clerk) {
        var held = new AtomicReference<Route>();
        clerk.page().route(UIDL, route -> {
            if (!held.compareAndSet(null, route)) {
                route.resume();
            }
        });
        clerk.page().evaluate("() => Object.values(Vaadin.Flow.clients).forEach((client) => client.poll?.())");
        clerk.page().waitForCondition(() -> held.get() != null);
        Desk.type(clerk, WORDS);
        clerk.page().evaluate("() => { document.querySelector('#outlet input').drawnBefore = true; }");
        var request = JsonParser.parseString(held.get().request().postData()).getAsJsonObject();
        request.addProperty("resynchronize", true);
        held.get().resume(new Route.ResumeOptions().setPostData(request.toString()));
        clerk.page().waitForFunction("() => document.querySelector('#outlet input') && ![...document.querySelectorAll('#outlet input')].some((input) => input.drawnBefore)");
        clerk.idle();
    }

    @Test
    void aStaleTokenIsRenewedWithoutAQuestion(Browsers browsers) {
        var clerk = desk.clerk(browsers);
        var first = new AtomicInteger();
        clerk.page().route(Desk.DRAFTS, route -> {
            var headers = new HashMap<>(route.request().headers());
            if (first.getAndIncrement() == 0) {
                headers.put("x-csrf-token", "stale");
            }
            route.resume(new Route.ResumeOptions().setHeaders(headers));
        });
        Desk.type(clerk, WORDS);

        Desk.keptOnTheServer(clerk);
        assertThat(Desk.signInDialog(clerk)).hasCount(0);
        assertThat(desk.kept()).isEqualTo(WORDS);
    }
}
