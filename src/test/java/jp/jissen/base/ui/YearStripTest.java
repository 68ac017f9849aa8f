package jp.jissen.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;

import jp.jissen.base.YearLine;
import jp.jissen.base.YearLine.State;
import jp.jissen.base.YearLine.Stop;
import jp.jissen.base.YearLine.Stretch;
import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Staged;

@Staged
class YearStripTest extends ScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 29);

    @Test
    void thePictureHasANameAndSaysHowFarTheYearIs() {
        assertThat(picture(TODAY)).contains("role=\"img\"", "<title id=\"strip-t\">1年の歩み</title>", "<desc id=\"strip-d\">全3回のうち1回が終わっています。今日は2025年9月29日(月)です。</desc>");
    }

    @Test
    void theListsSayTheSameAsThePicture() {
        var strip = strip(TODAY);

        var lists = find(OrderedList.class, strip).all().stream().map(ScreenTest::lines).toList();
        assertThat(lists).containsExactly(
                List.of("1 | 7/25 | 済み", "2 | 10/10 | 次", "3 | 11/17 | 中止"),
                List.of("1回 | 7/7〜8/15 | 済み", "2回 | 8/1〜10/10 | 期間中"),
                List.of("取材 | 11/4〜12/5 | これから"));
        assertThat(Pattern.compile("strip__dot--(\\w+)").matcher(html(strip)).results().map(found -> found.group(1))).containsExactly("done", "next", "off");
        assertThat(Pattern.compile("strip__win--(\\w+)").matcher(html(strip)).results().map(found -> found.group(1))).containsExactly("done", "open", "todo");
    }

    @Test
    void theListsComeBesideThePictureAndGoAgain() {
        var strip = strip(TODAY);
        var toggle = find(Button.class, strip).single();
        assertThat(toggle.getText()).isEqualTo("日付を文字で見る");

        for (var shown : List.of(true, false)) {
            test(toggle).click();
            assertThat(toggle.getElement().getAttribute("aria-expanded")).isEqualTo(String.valueOf(shown));
            assertThat(find(Div.class, strip).withClassName("strip-twin--open").exists()).isEqualTo(shown);
        }
    }

    @Test
    void windowsThatOverlapLieInDifferentLanes() {
        assertThat(Pattern.compile("y=\"(\\d+)\"[^>]* class=\"strip__win ").matcher(picture(TODAY)).results().map(found -> found.group(1)).limit(2)).doesNotHaveDuplicates();
    }

    @Test
    void todayIsMarkedOnlyWithinTheYear() {
        assertThat(picture(TODAY)).contains("strip__today");
        assertThat(picture(LocalDate.of(2026, 6, 1))).doesNotContain("strip__today");
        assertThat(picture(LocalDate.of(2025, 6, 30))).doesNotContain("strip__today");
        assertThat(picture(LocalDate.of(2025, 7, 1))).contains("strip__today");
    }

    @Test
    void everythingLiesWithinThePicture() {
        var across = Pattern.compile(" (?:x|cx|x1|x2)=\"([\\d.]+)\"").matcher(picture(TODAY)).results().map(found -> Double.valueOf(found.group(1)));

        assertThat(across).allSatisfy(x -> assertThat(x).isBetween(0.0, 760.0));
    }

    @Test
    void aYearWithoutSessionsIsDrawnToo() {
        show(new YearStrip(new YearLine(List.of(), List.of(), List.of(), TODAY)));

        assertThat(find(Html.class).single().getInnerHtml()).contains("全0回のうち0回が終わっています。");
    }

    @Test
    void itSpeaksEnglishAndWritesPeriodsTheEnglishWay() {
        inEnglish();
        var strip = strip(TODAY);

        assertThat(html(strip)).contains("1 of 3 sessions are over. Today is Mon, 29 September 2025.");
        assertThat(words(strip)).contains("25 Jul\nDone", "7 Jul – 15 Aug").doesNotContain("〜");
    }

    private String picture(LocalDate today) {
        return html(strip(today));
    }

    private String html(YearStrip strip) {
        return find(Html.class, strip).single().getInnerHtml();
    }

    private YearStrip strip(LocalDate today) {
        var stops = Stream.of(new Stop("1", LocalDate.of(2025, 7, 25), State.DONE), new Stop("2", LocalDate.of(2025, 10, 10), State.NEXT), new Stop("3", LocalDate.of(2025, 11, 17), State.OFF)).toList();
        var windows = List.of(new Stretch("1回", LocalDate.of(2025, 7, 7), LocalDate.of(2025, 8, 15), State.DONE), new Stretch("2回", LocalDate.of(2025, 8, 1), LocalDate.of(2025, 10, 10), State.OPEN));
        return show(new YearStrip(new YearLine(stops, windows, List.of(new Stretch("取材", LocalDate.of(2025, 11, 4), LocalDate.of(2025, 12, 5), State.TODO)), today)));
    }
}
