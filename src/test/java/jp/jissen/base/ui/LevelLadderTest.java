package jp.jissen.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.Html;

import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Staged;

@Staged
class LevelLadderTest extends ScreenTest {

    @Test
    void thePictureHasANameAndSaysInOneSentenceWhatItShows() {
        var picture = picture();

        assertThat(picture).contains("role=\"img\"", "aria-labelledby=\"ladder-t ladder-d\"");
        assertThat(picture).contains("<title id=\"ladder-t\">成熟度の段階</title>", "<desc id=\"ladder-d\">6段階のうち、出発点はレベル2、目標はレベル3です。</desc>");
    }

    @Test
    void sixStepsRiseFromZeroToFive() {
        assertThat(Pattern.compile("<rect").matcher(picture()).results()).hasSize(6);
        assertThat(Pattern.compile("class=\"ladder__no[^>]*>(\\d)<").matcher(picture()).results().map(found -> found.group(1))).containsExactly("0", "1", "2", "3", "4", "5");
    }

    @Test
    void oneStepIsNowOneTheTargetAndOnlyThoseBelowArePast() {
        assertThat(Pattern.compile("ladder__step--(\\w+)").matcher(picture()).results().map(found -> found.group(1))).containsExactly("past", "past", "now", "target", "next", "next");
        assertThat(picture()).contains(">出発点</text>", ">目標</text>");
    }

    @Test
    void whatIsWrittenInThePictureIsEscaped() {
        show(new LevelLadder(0, 5, "<a>&\"", "目標"));

        assertThat(find(Html.class).single().getInnerHtml()).contains("&lt;a&gt;&amp;").doesNotContain("<a>");
    }

    @Test
    void itSpeaksEnglish() {
        inEnglish();

        assertThat(picture()).contains("Six levels: 出発点 at level 2, 目標 at level 3.");
    }

    private String picture() {
        var ladder = show(new LevelLadder(2, 3, "出発点", "目標"));
        return find(Html.class, ladder).single().getInnerHtml();
    }
}
