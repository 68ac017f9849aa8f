package jp.jissen.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;

/** How long the catalogues take at a start. Prints the figures; fails only when a start would wait for seconds. */
class CatalogueLoadTest {

    private static final int TIMES = 9;

    @Test
    void readingTheCataloguesDelaysNoStart() {
        var times = new ArrayList<Duration>();
        for (var i = 0; i < TIMES; i++) {
            var begin = System.nanoTime();
            assertThat(new Catalogues().versions()).isNotEmpty();
            times.add(Duration.ofNanos(System.nanoTime() - begin));
        }
        var first = times.getFirst();
        times.sort(null);
        System.out.printf("catalogue: read and checked in %d ms, %d ms the first time%n", times.get(TIMES / 2).toMillis(), first.toMillis());

        assertThat(times.get(TIMES / 2)).isLessThan(Duration.ofSeconds(5));
    }
}
