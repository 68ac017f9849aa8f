package jp.jissen.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.html.Anchor;

import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Staged;

/** Small marks: {@link RiskBadge}, {@link StateBadge}, {@link DueDate}, and the foot of the page. */
@Staged
class BadgesTest extends ScreenTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 9);

    @Test
    void aRiskIsWordAndNumberNeverColourAlone() {
        var badge = show(new RiskBadge("高", 6, "high"));

        assertThat(badge.getText()).isEqualTo("高");
        assertThat(badge.getNumber()).isEqualTo(6);
        assertThat(badge.getClassNames()).contains("risk", "risk--high");
    }

    @Test
    void aStateIsAWordWithItsTone() {
        assertThat(new StateBadge("済み", StateBadge.Tone.DONE).getText()).isEqualTo("済み");
        assertThat(new StateBadge("済み", StateBadge.Tone.DONE).getClassNames()).contains("state--done");
        assertThat(new StateBadge("未記録", StateBadge.Tone.LATE).getClassNames()).contains("state--late");
        assertThat(new StateBadge("予定", StateBadge.Tone.NEUTRAL).getClassNames()).contains("state--neutral");
    }

    @Test
    void aDateFarAwayCountsBusinessDays() {
        var due = show(new DueDate(DAY, DAY.minusDays(12), 8));

        assertThat(words(due)).isEqualTo("10月9日(木)まで\nあと8営業日");
        assertThat(due.getClassNames()).containsExactly("due");
    }

    @Test
    void threeBusinessDaysAndFewerAreSoon() {
        assertThat(new DueDate(DAY, DAY.minusDays(6), 4).getClassNames()).doesNotContain("due--soon");
        assertThat(new DueDate(DAY, DAY.minusDays(3), 3).getClassNames()).contains("due--soon");
        assertThat(new DueDate(DAY, DAY, 0).getClassNames()).contains("due--soon");
        assertThat(words(new DueDate(DAY, DAY, 0))).endsWith("今日まで");
    }

    @Test
    void aDateThatIsOverSaysByHowMuch() {
        var due = show(new DueDate(DAY, DAY.plusDays(4), -2));

        assertThat(words(due)).isEqualTo("10月9日(木)まで\n2営業日過ぎています");
        assertThat(due.getClassNames()).contains("due--over").doesNotContain("due--soon");
    }

    /** Business days do not tell yesterday from tomorrow while nobody works. */
    @Test
    void onAWeekendTheDayItselfTells() {
        assertThat(words(new DueDate(DAY, DAY.plusDays(1), 0))).endsWith("期限を過ぎています");
        assertThat(new DueDate(DAY, DAY.plusDays(1), 0).getClassNames()).contains("due--over");
        assertThat(words(new DueDate(DAY, DAY.minusDays(1), 0))).endsWith("あと0営業日");
    }

    @Test
    void datesAreCountedInEnglishToo() {
        inEnglish();

        assertThat(words(show(new DueDate(DAY, DAY.minusDays(12), 8)))).isEqualTo("by Thu, 9 October\n8 business days left");
    }

    @Test
    void theFootOfThePageCallsWhenPressed() {
        var foot = show(new PageFooter("03-0000-0100", "平日 9:00〜17:00"));

        assertThat(words(foot)).isEqualTo("お困りのときは運営事務局へ\n03-0000-0100\n平日 9:00〜17:00");
        assertThat(find(Anchor.class, foot).single().getHref()).isEqualTo("tel:0300000100");
    }

    @Test
    void withoutANumberTheFootShowsNoHours() {
        assertThat(words(show(new PageFooter("", "平日 9:00〜17:00")))).isEqualTo("お困りのときは運営事務局へ");
    }
}
