package jp.jissen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every fault left of what was typed, with us and with a bare form of Vaadin; printed as one table after the last test. */
public final class FaultTable implements AutoCloseable {

    private final Map<String, Recovery> ours = new LinkedHashMap<>();
    private final Map<String, Recovery> bare = new LinkedHashMap<>();

    FaultTable() {
    }

    /** Prints the figure and demands that nothing is missing and nothing is there twice. */
    public void ours(String fault, String typed, String back) {
        var recovery = Recovery.of(typed, back);
        System.out.printf("%s: %s%n", fault, recovery);
        ours.put(fault, recovery);
        assertThat(back).as(fault).isEqualTo(typed);
    }

    /** Prints what the same fault leaves of a bare form. @param untouched what its field held before somebody typed, which is no recovery */
    public void bare(String fault, String typed, String back, String untouched) {
        var recovery = Recovery.of(typed, back.equals(untouched) ? "" : back);
        System.out.printf("control, a bare form: %s: %s%n", fault, recovery);
        bare.put(fault, recovery);
    }

    @Override
    public void close() {
        if (ours.isEmpty()) {
            return;
        }
        System.out.printf("%nShare of the typed characters that came back%n%-52s %6s %6s%n", "fault", "ours", "bare");
        ours.forEach((fault, recovery) -> System.out.printf("%-52s %6.3f %6s%n", fault, recovery.share(), bare.containsKey(fault) ? "%.3f".formatted(bare.get(fault).share()) : "-"));
        System.out.printf("%-52s %6d%n%n", "characters there twice", ours.values().stream().mapToInt(Recovery::duplicates).sum());
    }
}
