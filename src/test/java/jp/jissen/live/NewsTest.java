package jp.jissen.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.TestDatabase;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.testing.House;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** What is told, to whom, and what happens to it when things go wrong. Pages ask here as they do where no stream gets through. */
@Staged
class NewsTest {

    private static final String KIND = "plant";

    @Autowired
    News news;
    @Autowired
    Exchange exchange;
    @Autowired
    RecentNews recent;
    @Autowired
    Courier courier;
    @Autowired
    NewsChannel channel;
    @Autowired
    Audience audience;
    @Autowired
    House house;
    @Autowired
    Stage stage;
    @Autowired
    GrantService grants;
    @Autowired
    TransactionTemplate transactions;
    private String before;

    @BeforeEach
    void now() {
        settle();
        before = recent.mark();
    }

    @Test
    void whatIsCommittedIsToldWithItsAuthorAndNothingMore() {
        var id = UUID.randomUUID();
        stage.run(Persona.COLLEAGUE, () -> transactions.executeWithoutResult(work -> news.tell(Topic.of(house.companyA().space(), KIND, id))));

        await().untilAsserted(() -> assertThat(heardBy(Persona.PARTICIPANT)).containsExactly(new Told(house.companyA().space().value(), KIND, id, false, house.id(Persona.COLLEAGUE).value(), "")));
    }

    @Test
    void whatIsRolledBackIsToldToNobody() {
        transactions.executeWithoutResult(work -> {
            news.tell(Topic.of(house.companyA().space(), "never"));
            work.setRollbackOnly();
        });
        settle();

        assertThat(heardBy(Persona.PARTICIPANT)).isEmpty();
        assertThat(recent.since(before).orElseThrow()).extracting(Told::kind).containsExactly("settled");
    }

    @Test
    void outsideATransactionThereIsNothingToTell() {
        assertThatIllegalStateException().isThrownBy(() -> news.tell(Topic.of(house.companyA().space(), KIND)));
    }

    @Test
    void theSameToldAThousandTimesIsHeardOnce() {
        transactions.executeWithoutResult(work -> IntStream.range(0, 1_000).forEach(again -> news.tell(Topic.of(house.companyA().space(), KIND))));
        settle();

        assertThat(heardBy(Persona.PARTICIPANT)).hasSize(1);
    }

    @Test
    void whatManyRequestsTellWithinATickLeavesTogether() {
        IntStream.range(0, 200).parallel().forEach(again -> transactions.executeWithoutResult(work -> news.tell(Topic.of(house.companyA().space(), KIND))));
        settle();

        assertThat(heardBy(Persona.PARTICIPANT).size()).isBetween(1, 20);
    }

    @Test
    void muchNewsFitsIntoPayloadsThatPostgresTakes() {
        var much = IntStream.range(0, 500).mapToObj(i -> new Told(UUID.randomUUID(), "a".repeat(40), UUID.randomUUID(), true, UUID.randomUUID(), "12345678")).toList();
        var payloads = NewsChannel.write(much);

        assertThat(payloads).allSatisfy(payload -> assertThat(payload.getBytes(java.nio.charset.StandardCharsets.UTF_8).length).isLessThan(8_000));
        assertThat(payloads.stream().flatMap(payload -> Told.read(payload).stream())).containsExactlyElementsOf(much);
        courier.take(much);
        await().until(() -> recent.since(before).filter(heard -> heard.containsAll(much)).isPresent());
    }

    @Test
    void moreThanAnyoneCountsSaysThatEverythingMayHaveChanged() {
        courier.take(IntStream.rangeClosed(0, Courier.MOST).mapToObj(i -> new Told(UUID.randomUUID(), KIND, null, false, null, "")).toList());

        await().until(() -> recent.since(before).isEmpty());
        assertThat(exchange.since(house.id(Persona.PARTICIPANT), before).catchUp()).isTrue();
    }

    @Test
    void onlyThoseWhoMayReadTheSpaceHearOfIt() {
        transactions.executeWithoutResult(work -> {
            news.tell(Topic.of(house.companyA().space(), KIND));
            news.tell(Topic.of(house.edition().space(), "year"));
            news.tell(Topic.office("office"));
        });
        settle();

        assertThat(kinds(Persona.PARTICIPANT)).containsExactly(KIND, "year");
        assertThat(kinds(Persona.EXPERT)).contains(KIND).doesNotContain("office");
        assertThat(kinds(Persona.COORDINATOR)).containsExactly(KIND, "year", "office", "settled");
        assertThat(kinds(Persona.STRANGER)).containsExactly("year");
        assertThat(kinds(Persona.ADMIN)).containsExactly("year");
        assertThat(kinds(Persona.CLIENT)).containsExactly("year");
    }

    @Test
    void aGrantThatHasEndedEndsTheNewsToo() {
        var person = stage.person(Role.EXPERT, house.companyA().space());
        transactions.executeWithoutResult(work -> news.tell(Topic.of(house.companyA().space(), KIND)));
        settle();
        assertThat(exchange.since(stage.id(person), before).news()).hasSize(1);

        stage.run(Persona.COORDINATOR, () -> grants.end(stage.id(person), Role.EXPERT, house.companyA().space(), LocalDate.of(2025, 1, 1)));

        assertThat(exchange.since(stage.id(person), before).news()).isEmpty();
    }

    @Test
    void aPingNeedsNoTransactionAndSaysThatItIsOne() {
        stage.run(Persona.COLLEAGUE, () -> news.ping(Topic.of(house.companyA().space(), KIND)));

        await().untilAsserted(() -> assertThat(heardBy(Persona.PARTICIPANT)).extracting(Told::ping, Told::by).containsExactly(org.assertj.core.groups.Tuple.tuple(true, house.id(Persona.COLLEAGUE).value())));
    }

    @Test
    void aMarkOfAnotherNodeOrAnEarlierStartMeansCatchUp() {
        for (var mark : List.of("00000000-1", "nonsense", before.substring(0, 9) + "999999999", "x".repeat(1_000))) {
            assertThat(exchange.since(house.id(Persona.PARTICIPANT), mark)).as(mark).isEqualTo(new Bulletin(recent.mark(), true, List.of()));
        }
        assertThat(exchange.since(house.id(Persona.PARTICIPANT), "")).isEqualTo(new Bulletin(recent.mark(), false, List.of()));
    }

    @Test
    void whenTheListeningConnectionIsCutEverybodyCatchesUpAndNewsComesAgain() throws SQLException {
        cut("jissen news in");
        await().until(() -> recent.since(before).isEmpty());
        assertThat(exchange.since(house.id(Persona.PARTICIPANT), before).catchUp()).isTrue();

        before = recent.mark();
        transactions.executeWithoutResult(work -> news.tell(Topic.of(house.companyA().space(), KIND)));
        await().untilAsserted(() -> assertThat(kinds(Persona.PARTICIPANT)).containsExactly(KIND));
    }

    @Test
    void whenTheSendingConnectionIsCutNewsWaitsAndIsTold() throws SQLException {
        cut("jissen news out");
        transactions.executeWithoutResult(work -> news.tell(Topic.of(house.companyA().space(), KIND)));

        await().untilAsserted(() -> assertThat(kinds(Persona.PARTICIPANT)).containsExactly(KIND));
    }

    @Test
    void anotherNodeOnTheSameDatabaseHearsItWithinASecond() {
        var farNews = new RecentNews();
        var far = new Exchange(farNews, audience);
        var ear = new Ear(channel, far);
        var start = farNews.mark();
        far.start();
        ear.start();
        try {
            await().until(() -> !farNews.mark().equals(start));   // it listens
            var mark = farNews.mark();
            transactions.executeWithoutResult(work -> news.tell(Topic.of(house.companyA().space(), KIND)));
            var committed = System.nanoTime();
            await().pollInterval(java.time.Duration.ofMillis(2)).until(() -> !far.since(house.id(Persona.PARTICIPANT), mark).news().isEmpty());
            var took = (System.nanoTime() - committed) / 1_000_000;
            System.out.printf("live: from commit on one node to the other: %d ms%n", took);
            assertThat(took).isLessThan(1_000);
        } finally {
            ear.stop();
            far.stop();
        }
    }

    private List<Told> heardBy(Persona persona) {
        return exchange.since(house.id(persona), before).news();
    }

    private List<String> kinds(Persona persona) {
        return heardBy(persona).stream().map(Told::kind).toList();
    }

    /** Whatever was told before has arrived. */
    private void settle() {
        var mark = recent.mark();
        var id = UUID.randomUUID();
        transactions.executeWithoutResult(work -> news.tell(new Topic(null, "settled", id)));
        await().until(() -> recent.since(mark).map(heard -> heard.stream().anyMatch(told -> id.equals(told.id()))).orElse(true));
    }

    private static void cut(String purpose) throws SQLException {
        try (var superuser = TestDatabase.shared().connect(TestDatabase.shared().superuser()); var cut = superuser.prepareStatement("select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = ? and datname = current_database()")) {
            cut.setString(1, purpose);
            try (var row = cut.executeQuery()) {
                row.next();
                assertThat(row.getInt(1)).as("connections of " + purpose).isPositive();
            }
        }
    }
}
