package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.jissen.journey.Desk.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;
import jp.jissen.browser.FaultProxy;
import jp.jissen.browser.FaultTable;
import jp.jissen.browser.Visitor;

/** What is typed outlives the venue's Wi-Fi. Beside each fault stands what it leaves of a bare form. */
@Journey
class NetworkFaultsIT {

    private static final Duration ROUND_TRIP = Duration.ofMillis(400);
    private static final double LOST = 0.3;
    private static final int PARTS = 5;
    private static final Duration PAUSE = Duration.ofSeconds(16);

    @Autowired
    private Backstage backstage;
    @Autowired
    private Desk desk;
    private FaultProxy proxy;

    @BeforeEach
    void prepare() {
        desk.prepare();
        proxy = new FaultProxy(backstage.address());
    }

    @AfterEach
    void end() throws IOException {
        proxy.close();
    }

    /** The page's clock runs fast; the journal tries and fails for as long as it would in earnest. */
    @ParameterizedTest
    @ValueSource(ints = {30, 300})
    void theNetworkIsGoneWhileSomebodyTypes(int seconds, Browsers browsers, FaultTable table) {
        var clerk = desk.clerk(browsers);
        clerk.page().clock().install();
        desk.before(clerk);
        offline(clerk, seconds);
        assertThat(Desk.state(clerk)).hasText(Desk.UNSENT);
        assertThat(desk.kept()).as("on the server").isEmpty();
        clerk.page().context().setOffline(false);
        Desk.keptOnTheServer(clerk);

        table.ours(gone(seconds), WORDS, desk.kept());
        assertThat(Desk.value(clerk)).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 300})
    void ofABareFormNothingIsLostWithTheNetworkEither(int seconds, Browsers browsers, FaultTable table) {
        var clerk = desk.bare(browsers);
        clerk.page().clock().install();
        clerk.open(BareForm.PATH);
        offline(clerk, seconds);
        clerk.page().context().setOffline(false);
        clerk.press(BareForm.SAVE);

        table.bare(gone(seconds), WORDS, clerk.page().locator("#" + BareForm.SAID).textContent(), Desk.SAVED);
    }

    private static void offline(Visitor clerk, int seconds) {
        clerk.page().context().setOffline(true);
        Desk.type(clerk, "");
        IntStream.range(0, PARTS).forEach(part -> {
            clerk.page().keyboard().type(WORDS.substring(part * WORDS.length() / PARTS, (part + 1) * WORDS.length() / PARTS));
            clerk.page().clock().fastForward(seconds * 1000L / PARTS);
        });
    }

    private static String gone(int seconds) {
        return "no network for " + seconds + " s while typing";
    }

    @Test
    void theNetworkIsWeak(Browsers browsers, FaultTable table) {
        var clerk = desk.clerk(browsers, proxy.address());
        proxy.weaken(ROUND_TRIP, LOST);
        Desk.type(clerk, WORDS);
        Desk.keptOnTheServer(clerk);
        assertThat(desk.kept()).isEqualTo(WORDS);
        clerk.button("保存").click();
        assertThat(Desk.state(clerk)).isHidden(Patience.LONG_FOR_NOTHING);
        proxy.weaken(Duration.ZERO, 0);

        table.ours("400 ms round trip, 30 % lost, saved", WORDS, Desk.value(desk.before(clerk)));
        assertThat(desk.isNothingKept()).as("nothing unsaved is left").isTrue();
    }

    @Test
    void aBareFormOverTheWeakNetwork(Browsers browsers, FaultTable table) {
        var clerk = browsers.another(desk.bare(browsers));
        clerk.open(proxy.address() + "/" + BareForm.PATH);
        proxy.weaken(ROUND_TRIP, LOST);
        Desk.type(clerk, WORDS);
        clerk.button(BareForm.SAVE).click();
        var said = clerk.page().locator("#" + BareForm.SAID);
        assertThat(said).not().isEmpty(Patience.LONG_FOR_WORDS);

        table.bare("400 ms round trip, 30 % lost, saved", WORDS, said.textContent(), Desk.SAVED);
    }

    /** Browsers repeat a message by themselves when its connection dies; the journal does so too. */
    @Test
    void theReplyIsCutAfterTheServerHasKeptIt(Browsers browsers, FaultTable table) {
        var clerk = desk.clerk(browsers, proxy.address());
        proxy.cutReplies("POST /drafts", 3);
        Desk.type(clerk, WORDS);
        Desk.keptOnTheServer(clerk);

        assertThat(proxy.repliesLeftToCut()).as("replies that were not cut").isNotPositive();
        table.ours("reply cut three times after it was processed", WORDS, desk.kept());
    }

    @Test
    void nobodyAnswersForAWhile(Browsers browsers, FaultTable table) {
        var clerk = desk.clerk(browsers, proxy.address());
        Desk.type(clerk, WORDS.substring(0, 10));
        proxy.refuse();
        clerk.page().keyboard().type(WORDS.substring(10));
        assertThat(Desk.state(clerk)).hasText(Desk.UNSENT);
        proxy.admit();
        Desk.keptOnTheServer(clerk);

        table.ours("connections refused for a while", WORDS, desk.kept());
    }

    /** The longest pause is 16 s, so that nobody waits for the journal when the program is back. */
    @Test
    void theProgramIsFoundSoonAfterALongOutage(Browsers browsers) {
        var clerk = desk.clerk(browsers, proxy.address());
        clerk.page().clock().install();
        desk.before(clerk);
        clerk.page().evaluate("Math.random = () => 0.99");
        var failures = new AtomicInteger();
        clerk.page().onRequestFailed(request -> failures.addAndGet(request.url().endsWith("/drafts") ? 1 : 0));
        proxy.refuse();
        Desk.type(clerk, WORDS);
        for (int tries = 1; tries <= 8; tries++) {
            int tried = tries;
            clerk.page().clock().fastForward(PAUSE.toMillis());
            clerk.page().waitForCondition(() -> failures.get() >= tried);
        }
        proxy.admit();
        clerk.page().clock().fastForward(PAUSE.toMillis());

        Desk.keptOnTheServer(clerk);
        assertThat(desk.kept()).isEqualTo(WORDS);
    }
}
