package jp.jissen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;
import jp.jissen.browser.Visitor;
import jp.jissen.demo.DemoDay;

/** What travels to a browser on the weak Wi-Fi of a venue, headers and all, as compressed as the server sends it. */
@Journey
class WeightIT {

    private static final long FIRST = 600_000;
    private static final double SHARE_OF_RETURN = 0.05;

    @Autowired
    private Backstage backstage;

    @Test
    void theFirstVisitIsLightAndTheNextOneCostsNextToNothing(Browsers browsers) {
        var participant = browsers.open(backstage.address());
        var bytes = count(participant);

        participant.signIn("koizumi", DemoDay.PASSWORD);
        new Look(participant).settled();
        var first = bytes.getAndSet(0);
        new Look(participant.open("")).settled();
        var next = bytes.getAndSet(0);

        System.out.printf("First visit, from sign-in to the home page: %,d bytes; home page again: %,d bytes (%.1f %%)%n", first, next, 100.0 * next / first);
        assertThat(first).as("bytes of the first visit").isBetween(100_000L, FIRST);
        assertThat(next).as("bytes of the next visit").isBetween(1_000L, (long) (first * SHARE_OF_RETURN));
    }

    /** As the browser's own network protocol counts them: bytes on the wire, 0 for what it had kept. */
    private static AtomicLong count(Visitor visitor) {
        var bytes = new AtomicLong();
        var protocol = visitor.page().context().newCDPSession(visitor.page());
        protocol.send("Network.enable");
        protocol.on("Network.loadingFinished", (JsonObject event) -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        return bytes;
    }
}
