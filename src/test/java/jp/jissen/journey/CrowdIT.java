package jp.jissen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.base.Unsaved;
import jp.jissen.browser.FaultProxy;
import jp.jissen.draft.DraftService;

/** A whole venue at once: what it sends is all kept, and costs not much more than Vaadin's own round trip. */
@Journey
class CrowdIT {

    private static final int CLIENTS = 300;
    private static final int WRITERS = 100;
    private static final int BARE_PAGES = 25;
    private static final int ANSWERS_A_SECOND = 100;
    private static final boolean LONG = Boolean.getBoolean("jissen.load");
    private static final int SECONDS = LONG ? 120 : 10;
    private static final int WARM_UP = 2;
    private static final double MOST_TIMES = 5;
    private static final Duration SURELY_DONE = Duration.ofSeconds(90);

    @Autowired
    private Backstage backstage;
    @Autowired
    private Desk desk;
    @Autowired
    private Sessions sessions;
    @Autowired
    private DraftService drafts;
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(people).build();
    private final Queue<Throwable> mistakes = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void prepare() {
        desk.prepare();
    }

    @AfterEach
    void end() {
        clock.shutdownNow();
        people.shutdownNow();
        http.shutdownNow();
    }

    /** They all tried in vain; then the network is back, and each waits as its journal does. */
    @Test
    void threeHundredComeBackWithinHalfASecond() throws Exception {
        try (var proxy = new FaultProxy(backstage.address())) {
            var clients = clients(CLIENTS, proxy.address());
            proxy.refuse();
            var vain = new AtomicInteger();
            all(clients, client -> {
                try {
                    client.send(text(client, 1), 1);
                } catch (IOException refused) {
                    vain.incrementAndGet();
                }
            });
            assertThat(vain).as("messages during the outage that failed").hasValue(CLIENTS);
            proxy.admit();
            var times = new ConcurrentLinkedQueue<Long>();
            var errors = new AtomicInteger();
            var kept = new CountDownLatch(CLIENTS);
            clients.forEach(client -> clock.schedule(() -> people.submit(() -> comeBack(client, 0, times, errors, kept)), client.afterOutage(), TimeUnit.MILLISECONDS));

            assertThat(kept.await(SURELY_DONE.toSeconds(), TimeUnit.SECONDS)).as("all are kept").isTrue();
            System.out.printf("%d clients return after an outage, within half a second: p50 %.0f ms, p95 %.0f ms, slowest %.0f ms, errors of the server %d%n", CLIENTS, percentile(times, 0.5), percentile(times, 0.95), percentile(times, 1), errors.get());
            assertThat(errors).as("errors of the server").hasValue(0);
            assertKept(clients.stream().collect(Collectors.toMap(JournalClient::field, client -> text(client, 1))));
        }
    }

    private void comeBack(JournalClient client, int failures, Queue<Long> times, AtomicInteger errors, CountDownLatch kept) {
        var begin = System.nanoTime();
        try {
            if (client.send(text(client, 1), 1) == 200) {
                times.add(System.nanoTime() - begin);
                kept.countDown();
                return;
            }
            errors.incrementAndGet();
        } catch (IOException again) {
            System.out.println("a client tries again: " + again);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        clock.schedule(() -> people.submit(() -> comeBack(client, failures + 1, times, errors, kept)), client.afterFailures(failures + 1), TimeUnit.MILLISECONDS);
    }

    /** By turns one answer through the journal and one through a bare view, each a hundred times a second; times count from when they were due. */
    @Test
    void aHundredAnswersASecondBesideABareView() throws Exception {
        var writers = clients(WRITERS, backstage.address());
        var bare = new ArrayList<BareClient>();
        for (var page = 0; page < BARE_PAGES; page++) {
            bare.add(new BareClient(http, backstage.address(), sessions.open(desk.firm().clerk())));
        }
        var turns = bare.stream().map(page -> new ReentrantLock(true)).toList();
        var ours = new ConcurrentLinkedQueue<Long>();
        var theirs = new ConcurrentLinkedQueue<Long>();
        var last = new HashMap<String, String>();
        var answers = ANSWERS_A_SECOND * (SECONDS + WARM_UP);
        var done = new CountDownLatch(2 * answers);
        var begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
        for (var answer = 0; answer < answers; answer++) {
            var number = answer;
            var due = begin + answer * TimeUnit.SECONDS.toNanos(1) / ANSWERS_A_SECOND;
            var between = due + TimeUnit.SECONDS.toNanos(1) / ANSWERS_A_SECOND / 2;
            var measured = answer >= ANSWERS_A_SECOND * WARM_UP;
            var writer = writers.get(number % WRITERS);
            last.put(writer.field(), text(writer, number));
            at(due, measured ? ours : null, done, () -> assertThat(writer.send(text(writer, number), number + 1)).as("status").isEqualTo(200));
            at(between, measured ? theirs : null, done, () -> {
                turns.get(number % BARE_PAGES).lock();
                try {
                    assertThat(bare.get(number % BARE_PAGES).save("答え" + number)).as("a bare page took it").isTrue();
                } finally {
                    turns.get(number % BARE_PAGES).unlock();
                }
            });
        }
        assertThat(done.await(SECONDS + SURELY_DONE.toSeconds(), TimeUnit.SECONDS)).as("all are answered").isTrue();

        assertThat(mistakes).isEmpty();
        assertKept(last);
        var ratio = percentile(ours, 0.95) / percentile(theirs, 0.95);
        System.out.printf("%d answers a second for %d s, by turns with a bare view: p50 %.1f ms and %.1f ms, p95 %.1f ms and %.1f ms, ratio of p95 %.2f%n", ANSWERS_A_SECOND, SECONDS, percentile(ours, 0.5), percentile(theirs, 0.5), percentile(ours, 0.95), percentile(theirs, 0.95), ratio);
        if (LONG) {
            assertThat(ratio).as("p95 of an answer to p95 of a bare view").isLessThanOrEqualTo(MOST_TIMES);
        }
    }

    private interface Work<T> {

        void on(T thing) throws Exception;
    }

    private interface Request {

        void send() throws Exception;
    }

    private void at(long due, Queue<Long> times, CountDownLatch done, Request request) {
        clock.schedule(() -> people.submit(() -> {
            try {
                request.send();
                if (times != null) {
                    times.add(System.nanoTime() - due);
                }
            } catch (Exception | AssertionError e) {
                mistakes.add(e);
            } finally {
                done.countDown();
            }
        }), due - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private List<JournalClient> clients(int number, String address) throws InterruptedException {
        var clients = IntStream.range(0, number).mapToObj(client -> new JournalClient(http, address, sessions.open(desk.firm().clerk()), desk.sheet(), client)).toList();
        all(clients, JournalClient::enter);
        return clients;
    }

    private void all(List<JournalClient> clients, Work<JournalClient> work) throws InterruptedException {
        var done = new CountDownLatch(clients.size());
        clients.forEach(client -> people.submit(() -> {
            try {
                work.on(client);
            } catch (Exception | AssertionError e) {
                mistakes.add(e);
            } finally {
                done.countDown();
            }
        }));
        assertThat(done.await(SURELY_DONE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(mistakes).isEmpty();
    }

    private void assertKept(Map<String, String> texts) {
        var kept = backstage.as(desk.firm().clerk(), () -> drafts.unsaved()).stream().flatMap(sheet -> sheet.fields().stream()).collect(Collectors.toMap(Unsaved::field, Unsaved::text));
        System.out.printf("%d of %d answers kept%n", texts.entrySet().stream().filter(one -> one.getValue().equals(kept.get(one.getKey()))).count(), texts.size());
        assertThat(kept).isEqualTo(texts);
    }

    private static String text(JournalClient client, int number) {
        return "保管場所は本社2階の書庫です(" + client.field() + "の答え" + number + ")";
    }

    /** Milliseconds. */
    private static double percentile(Queue<Long> nanoseconds, double share) {
        var sorted = nanoseconds.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1)) / 1e6;
    }
}
