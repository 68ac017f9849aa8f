package jp.jissen.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import jp.jissen.testing.Refused;

/** What a promise must say. */
class PromiseTest {

    @Test
    void itSaysWhatAndWho() {
        Refused.beside("text", "refusal.text.missing", () -> new Promise(" ", Party.COMPANY, null));
        Refused.beside("text", "refusal.text.long", () -> new Promise("𠮷".repeat(401), Party.COMPANY, null));
        Refused.beside("owner", "refusal.text.missing", () -> new Promise("棚に鍵をつける", null, null));
        assertThat(new Promise(" " + "𠮷".repeat(400), Party.COMPANY, null).text()).startsWith("𠮷");
    }

    /** 20251 instead of 2025 would be counted day by day. */
    @Test
    void itsDayIsOneThatSomebodyCanHaveMeant() {
        Refused.beside("dueOn", "refusal.date.outside", () -> new Promise("棚に鍵をつける", Party.COMPANY, LocalDate.of(20251, 10, 1)));
        Refused.beside("dueOn", "refusal.date.outside", () -> new Promise("棚に鍵をつける", Party.COMPANY, Promise.FIRST_DAY.minusDays(1)));
        assertThat(new Promise("棚に鍵をつける", Party.COMPANY, Promise.LAST_DAY).dueOn()).isEqualTo(Promise.LAST_DAY);
    }

    @Test
    void eachSideIsTickedOffByItselfAndByWhoLooksAfterIt() {
        assertThat(Party.COMPANY.tickedBy()).containsExactly(Party.COMPANY, Party.EXPERT, Party.OFFICE);
        assertThat(Party.EXPERT.tickedBy()).containsExactly(Party.EXPERT, Party.OFFICE);
        assertThat(Party.OFFICE.tickedBy()).containsExactly(Party.OFFICE);
    }
}
