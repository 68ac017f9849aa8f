package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.jissen.journey.Desk.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;
import jp.jissen.browser.FaultProxy;
import jp.jissen.browser.Visitor;
import jp.jissen.demo.DemoDay;

/** What keeping costs on the wire, headers and all. */
@Journey
class CostIT {

    private static final int KEYSTROKES_A_MINUTE = 180;
    private static final long MINUTE = 60_000;
    /** As much as three letters at a time make in a minute. */
    private static final String TEXT = "資産は".repeat(KEYSTROKES_A_MINUTE / 3);

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

    @Test
    void keepingADraftIsLighterThanSaving(Browsers browsers) {
        var clerk = desk.clerk(browsers, proxy.address());
        var before = proxy.traffic();
        Desk.type(clerk, WORDS);
        Desk.keptOnTheServer(clerk);
        var kept = proxy.traffic().since(before);
        before = proxy.traffic();
        clerk.press("保存");
        assertThat(Desk.state(clerk)).isHidden();
        var saved = proxy.traffic().since(before);

        System.out.printf("Bytes on the wire for one field of the asset form: kept as a draft %,d up and %,d down; saved, with the view drawn anew, %,d up and %,d down%n", kept.up(), kept.down(), saved.up(), saved.down());
        assertThat(kept.both()).isPositive().isLessThan(saved.both());
    }

    /** The page's clock stands still but for what we let pass, so that the minute is one however slow the machine is. */
    @Test
    void aMinuteOfTypingIsLighterThanVaadinsOwnWay(Browsers browsers) {
        var ours = browsers.open(proxy.address()).signIn(desk.firm().clerk(), DemoDay.PASSWORD);
        ours.page().clock().install();
        desk.before(ours);
        var journal = minute(ours);
        assertThat(desk.kept()).isEqualTo(TEXT);

        var eager = browsers.open(proxy.address()).signIn(desk.firm().clerk(), DemoDay.PASSWORD);
        eager.page().clock().install();
        eager.open(BareForm.EAGER_PATH);
        var vaadin = minute(eager);

        System.out.printf("Bytes on the wire for a minute of typing (%d keystrokes): the journal %,d up and %,d down, a text field that tells Vaadin every keystroke %,d up and %,d down: %.2f of it%n",
                KEYSTROKES_A_MINUTE, journal.up(), journal.down(), vaadin.up(), vaadin.down(), journal.both() / (double) vaadin.both());
        assertThat(journal.both()).isPositive().isLessThan(vaadin.both());
    }

    private FaultProxy.Traffic minute(Visitor visitor) {
        Desk.type(visitor, "");
        visitor.idle();
        visitor.page().clock().pauseAt(Instant.now().plusSeconds(1).toEpochMilli());
        var before = proxy.traffic();
        IntStream.range(0, KEYSTROKES_A_MINUTE).forEach(number -> {
            visitor.page().keyboard().insertText(TEXT.substring(number, number + 1));
            visitor.page().clock().runFor(MINUTE / KEYSTROKES_A_MINUTE);
        });
        visitor.page().clock().runFor(5_000);
        visitor.page().clock().resume();
        visitor.page().waitForFunction("() => !document.querySelector('.save-state--busy')");
        visitor.idle();
        return proxy.traffic().since(before);
    }
}
