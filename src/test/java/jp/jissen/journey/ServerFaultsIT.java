package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.jissen.journey.Desk.WORDS;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import jp.jissen.browser.Browsers;
import jp.jissen.browser.FaultProxy;
import jp.jissen.browser.FaultTable;
import jp.jissen.database.ServerOutage;
import jp.jissen.packaged.RunningJar;

/** What is typed outlives the database's absence, and a program that stops or dies while another one works on. */
@Journey
class ServerFaultsIT {

    private static final Path BINARIES = Path.of("target/postgres").toAbsolutePath();

    @Autowired
    private Backstage backstage;
    @Autowired
    private Desk desk;
    @Autowired
    private Environment environment;

    @BeforeEach
    void prepare() {
        desk.prepare();
    }

    /** The page gives up a message after 20 s; the database comes back when it has said so. */
    @Test
    @DisabledIfSystemProperty(named = "jissen.db", matches = "container", disabledReason = "the container's server is not ours to stop")
    void theDatabaseStopsForTwentySeconds(Browsers browsers, FaultTable table, @TempDir Path folder) throws Exception {
        var clerk = desk.clerk(browsers);
        Desk.type(clerk, WORDS.substring(0, 10));
        Desk.keptOnTheServer(clerk);
        try (var outage = new ServerOutage(BINARIES, folder)) {
            clerk.page().keyboard().type(WORDS.substring(10));
            assertThat(Desk.state(clerk)).hasText(Desk.UNSENT, Patience.LONG_FOR_TEXT);
            outage.end();
        }
        Desk.keptOnTheServer(clerk);

        table.ours("PostgreSQL stopped for 20 s", WORDS, desk.kept());
        clerk.press("保存");
        assertThat(clerk.open(desk.asset()).field(Desk.FIELD)).hasValue(WORDS);
    }

    /** Two programs work on one database behind an address: the packaged one, and the one in this process. */
    @Test
    void aProgramIsStoppedAndStartedAgainAndThenDiesBehindTheProxy(Browsers browsers, FaultTable table, @TempDir Path folder) throws Exception {
        var stopped = new RunningJar(folder, 0, sameDatabase());
        try (var proxy = new FaultProxy(stopped.address())) {
            var clerk = desk.clerk(browsers, proxy.address());
            Desk.type(clerk, WORDS.substring(0, 10));
            stopped.close();
            clerk.page().keyboard().type(WORDS.substring(10));
            assertThat(Desk.state(clerk)).hasText(Desk.UNSENT, Patience.LONG_FOR_TEXT);

            var killed = new RunningJar(folder, stopped.port(), sameDatabase());
            try {
                desk.signInAgain(clerk);
                table.ours("program stopped and started again", WORDS, Desk.value(clerk));

                Desk.type(clerk, WORDS.substring(0, 10));
                proxy.lead(backstage.address());
            } finally {
                killed.kill();
            }
            clerk.page().keyboard().type(WORDS.substring(10));
            desk.signInAgain(clerk);
            table.ours("a node dies behind the proxy, another takes over", WORDS, Desk.value(clerk));
            clerk.press("保存");
            assertThat(clerk.open(desk.asset()).field(Desk.FIELD)).hasValue(WORDS);
        }
    }

    private Map<String, String> sameDatabase() {
        return Map.of("SPRING_PROFILES_ACTIVE", "demo", "SPRING_DATASOURCE_URL", environment.getRequiredProperty("spring.datasource.url"),
                "SPRING_DATASOURCE_USERNAME", environment.getRequiredProperty("spring.datasource.username"), "SPRING_DATASOURCE_PASSWORD", environment.getRequiredProperty("spring.datasource.password"),
                "SPRING_FLYWAY_USER", environment.getRequiredProperty("spring.flyway.user"), "SPRING_FLYWAY_PASSWORD", environment.getRequiredProperty("spring.flyway.password"),
                "SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE", "5");
    }
}
