package jp.jissen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.ComponentTracker;
import com.vaadin.flow.server.VaadinSession;

import jp.jissen.register.RegisterRoutes;
import jp.jissen.testing.Neighbours;
import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Staged;

/** What an open page costs the server's memory. Prints the figure; fails only when a page holds on to something huge. */
@Staged
class HeapOfPagesTest extends ScreenTest {

    private static final int PAGES = 40;

    @Autowired
    Neighbours neighbours;

    /** Outside production Flow remembers for every component the stack of where it was made: seven times the page itself. */
    @BeforeEach
    void asInProduction() {
        ReflectionTestUtils.setField(ComponentTracker.class, "disabled", true);
    }

    @AfterEach
    void asItWas() {
        ReflectionTestUtils.setField(ComponentTracker.class, "disabled", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "register", "asset form"})
    void anOpenPageIsSmall(String page) {
        signIn(neighbours.a().cast().clerk());
        var address = switch (page) {
            case "home" -> "";
            case "register" -> RegisterRoutes.assets(neighbours.a().cast().company().id());
            default -> RegisterRoutes.asset(neighbours.a().cast().company().id(), neighbours.a().asset().number());
        };
        var open = new ArrayList<>(openPages(5, address));
        var before = used();

        open.addAll(openPages(PAGES, address));

        var each = (used() - before) / PAGES / 1024;
        System.out.printf("heap: %-12s %4d KiB for each open page (%d pages)%n", page, each, PAGES);
        assertThat(open).hasSize(PAGES + 5).allSatisfy(ui -> assertThat(ui.getChildren()).isNotEmpty());
        assertThat(each).isBetween(1L, 5 * 1024L);
    }

    private List<UI> openPages(int count, String address) {
        var pages = new ArrayList<UI>();
        for (var i = 0; i < count; i++) {
            MockVaadin.createUI(UI::new, VaadinSession.getCurrent());
            open(address);
            roundTrip();
            answered(UI.getCurrent());
            pages.add(UI.getCurrent());
        }
        return pages;
    }

    /** The browser has fetched everything: nothing waits any more. */
    private static void answered(UI page) {
        page.getInternals().getStateTree().collectChanges(change -> { });
        page.getInternals().dumpPendingJavaScriptInvocations();
    }

    private static long used() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
