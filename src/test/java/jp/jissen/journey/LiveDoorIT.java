package jp.jissen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.demo.DemoDay;
import jp.jissen.live.News;
import jp.jissen.live.Topic;

/** What the address of live news answers on the wire, and what three hundred listeners cost. */
@Journey
class LiveDoorIT {

    private static final List<String> PEOPLE = List.of("tadokoro", "soma", "morishita", "hayami", "kaburagi", "sakuma", "koizumi", "midorikawa", "aoyagi", "chiba", "mikami", "shigematsu", "takahashi", "iwasaki", "kisaragi");
    private static final String SERVER = "(http-nio|live-).*";
    private static final int OF_EACH = 20;

    @Autowired
    private Backstage backstage;
    @Autowired
    private News news;
    @Autowired
    private TransactionTemplate transactions;
    private Streams streams;

    @BeforeEach
    void streams() throws IOException {
        streams = new Streams(backstage.address());
    }

    @AfterEach
    void hangUp() throws Exception {
        streams.close();
    }

    @Test
    void whoIsNotSignedInGetsANumberAndNoSession() throws Exception {
        for (var path : List.of("/live", "/live?mark=0-0", "/live/since", "/live/since?mark=0-0")) {
            var answer = get(path, "");

            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.body()).as(path).isEmpty();
            assertThat(answer.headers().map()).as(path).doesNotContainKeys("set-cookie", "location");
        }
    }

    @Test
    void aStreamBeginsAtOnceAndIsKeptByNobodyOnTheWay() throws Exception {
        var stream = streams.open(streams.signIn("koizumi", DemoDay.PASSWORD));

        await().until(() -> stream.received().contains("data:"));
        assertThat(stream.received()).startsWith("HTTP/1.1 200").containsIgnoringCase("Content-Type: text/event-stream").containsIgnoringCase("X-Accel-Buffering: no").containsIgnoringCase("Cache-Control: no-store")
                .doesNotContainIgnoringCase("Set-Cookie").doesNotContainIgnoringCase("Content-Encoding").containsPattern("data:\\{\"mark\":\"[0-9a-f]{8}-[0-9]+\"}");
    }

    @Test
    void idsTravelAndOnlyToThoseWhoMayReadThem() throws Exception {
        var midori = backstage.company(Backstage.MIDORI).space();
        var own = streams.open(streams.signIn("koizumi", DemoDay.PASSWORD));
        var stranger = streams.open(streams.signIn("chiba", DemoDay.PASSWORD));
        begun(List.of(own, stranger));
        var id = UUID.randomUUID();
        backstage.as("midorikawa", () -> transactions.execute(work -> {
            news.tell(Topic.of(midori, "plant", id));
            news.tell(Topic.of(backstage.edition().space(), "plant"));
            return true;
        }));

        await().until(() -> own.received().contains(id.toString()) && stranger.received().contains("plant"));
        assertThat(own.received()).contains("{\"space\":\"" + midori + "\",\"kind\":\"plant\",\"id\":\"" + id + "\",\"by\":\"").doesNotContain("緑川", "みどり");
        assertThat(stranger.received()).doesNotContain(id.toString()).doesNotContain(midori.toString());
    }

    @Test
    void whoHearsNoStreamAsksSinceWhen() throws Exception {
        var cookie = streams.signIn("koizumi", DemoDay.PASSWORD);
        var first = get("/live/since", cookie);
        assertThat(first.statusCode()).isEqualTo(200);
        var mark = first.body().replaceAll(".*\"mark\":\"([^\"]+)\".*", "$1");
        var id = UUID.randomUUID();
        backstage.as("midorikawa", () -> transactions.execute(work -> {
            news.tell(Topic.of(backstage.company(Backstage.MIDORI).space(), "plant", id));
            return true;
        }));

        await().untilAsserted(() -> assertThat(get("/live/since?mark=" + mark, cookie).body()).contains(id.toString()).doesNotContain("catchUp"));
        assertThat(get("/live/since?mark=00000000-7", cookie).body()).contains("\"catchUp\":true").doesNotContain("\"news\"");
    }

    @Test
    void aStreamEndsWithItsSession() throws Exception {
        var cookie = streams.signIn("koizumi", DemoDay.PASSWORD);
        var stream = streams.open(cookie);
        begun(List.of(stream));

        var token = get("/drafts/session?device=00000000-0000-4000-8000-000000000001", cookie).body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        try (var browser = HttpClient.newHttpClient()) {
            browser.send(HttpRequest.newBuilder(URI.create(backstage.address() + "/logout")).header("Cookie", cookie).header("X-CSRF-TOKEN", token).POST(HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.discarding());
        }

        await().until(() -> over(stream));
        assertThat(get("/live/since", cookie).statusCode()).isEqualTo(401);
    }

    @Test
    void whoOpensPageAfterPageKeepsTheNewestStreams() throws Exception {
        var cookie = streams.signIn("koizumi", DemoDay.PASSWORD);
        var first = listen(List.of(cookie), 20);
        var next = listen(List.of(cookie), 1);

        await().until(() -> over(first.getFirst()));
        assertThat(first.stream().skip(1).noneMatch(LiveDoorIT::over)).isTrue();
        assertThat(over(next.getFirst())).isFalse();
    }

    @Test
    void threeHundredListenersCostOnePoolOfThreads() throws Exception {
        var cookies = new ArrayList<String>();
        for (var person : PEOPLE) {
            cookies.add(streams.signIn(person, DemoDay.PASSWORD));
        }
        listen(cookies, PEOPLE.size());
        var threads = threads(SERVER);
        var heap = heap();

        var all = listen(cookies, (OF_EACH - 1) * PEOPLE.size());
        var more = threads(SERVER) - threads;
        var each = (heap() - heap) / all.size() / 1024;
        System.out.printf("live: %d listeners: %d threads of live news, and of the web server with them %d, %d more than for %d; %d KiB of heap each%n", all.size() + PEOPLE.size(), threads("live-.*"), threads(SERVER), more, PEOPLE.size(), each);

        var slowest = new ArrayList<Long>();
        for (var again = 0; again < 5; again++) {
            slowest.add(tell(all));
        }
        slowest.sort(null);
        System.out.printf("live: from commit to the last of %d listeners: %d ms (median of 5; %s)%n", all.size(), slowest.get(2), slowest);
        assertThat(more).as("threads for 280 more listeners").isLessThan(20);
        assertThat(each).isLessThan(512);
        assertThat(slowest.get(2)).isLessThan(1_000);
    }

    /** @return milliseconds until the last has it */
    private long tell(List<Streams.Stream> all) {
        var id = UUID.randomUUID();
        var space = backstage.edition().space();
        transactions.executeWithoutResult(work -> news.tell(Topic.of(space, "plant", id)));
        var committed = System.nanoTime();
        await().atMost(Duration.ofSeconds(20)).until(() -> all.stream().allMatch(stream -> stream.received().contains(id.toString())));
        return (all.stream().mapToLong(Streams.Stream::last).max().orElseThrow() - committed) / 1_000_000;
    }

    /** One after the other: what a rush costs the web server is no matter of listening. */
    private List<Streams.Stream> listen(List<String> cookies, int count) throws IOException {
        var opened = new ArrayList<Streams.Stream>();
        for (var i = 0; i < count; i++) {
            opened.add(streams.open(cookies.get(i % cookies.size())));
            begun(opened.subList(i, i + 1));
        }
        return opened;
    }

    private static boolean over(Streams.Stream stream) {
        return stream.received().endsWith("0\r\n\r\n") || stream.ended();
    }

    private static void begun(List<Streams.Stream> opened) {
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2)).untilAsserted(() -> assertThat(opened).allSatisfy(stream -> assertThat(stream.received()).contains("data:")));
    }

    private static long threads(String names) {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds())).filter(info -> info != null && info.getThreadName().matches(names)).count();
    }

    private static long heap() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(backstage.address() + path)).header("Accept", "text/html,*/*");
            if (!cookie.isEmpty()) {
                request.header("Cookie", cookie);
            }
            return browser.send(request.build(), BodyHandlers.ofString());
        }
    }
}
