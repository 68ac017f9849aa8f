package jp.jissen.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The two pages as they are written, for screen and paper alike. */
class SpreadTest {

    private static final Pattern EMPTY_BOX = Pattern.compile("<(?!div class=\"sp-(?:gap|page))[a-z0-9]+[^>/]*></");

    @Test
    void everyBlockOfThePageIsPrinted() {
        var text = PrintedCases.full();
        var page = written(PrintedCases.of(text));
        for (var block : CaseBlock.values()) {
            assertThat(page).as(block.name()).contains(">" + text.of(block) + "<");
        }
        assertThat(page).contains("サービス・その他", "サービス業（他に分類されないもの）", "101〜300人");
    }

    @Test
    void whatPeopleWroteStaysText() {
        var page = written(PrintedCases.of(CaseText.EMPTY.with(CaseBlock.ALIAS, "<b onclick=x>").with(CaseBlock.GIST_MEASURES, "</div><script>alert('&')</script>").with(CaseBlock.KEY_WORD_1, "A & B")));
        assertThat(page).contains("&lt;b onclick=x&gt;", "&lt;/div&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;", "A &amp; B").doesNotContain("<script", "<b onclick");
    }

    @Test
    void anEmptyBlockLeavesNoEmptyBox() {
        assertThat(written(PrintedCases.with(CaseText.EMPTY, PrintedCases.none()))).doesNotContainPattern(EMPTY_BOX)
                .doesNotContain("sp-gist", "sp-prof", "sp-key", "sp-issue", "sp-m", "sp-call", "sp-voice", "sp-tab", "sp-rad", "背景と課題", "取組内容", "結果と今後", "今後の展望");
        var complete = PrintedCases.complete(PrintedCases.full()).with("executiveAgreed", true);
        for (var block : CaseBlock.values()) {
            assertThat(written(PrintedCases.of(complete.with(block, "")))).as("without " + block).doesNotContainPattern(EMPTY_BOX);
        }
    }

    @Test
    void issueMeasureAndResultBearTheSameNumberWhateverElseIsMissing() {
        var page = written(PrintedCases.of(CaseText.EMPTY.with(CaseBlock.ISSUE_2, "課題二").with(CaseBlock.MEASURE_2, "取組二").with(CaseBlock.RESULT_2, "結果二").with("outcome2", Outcome.CONTINUED)));
        assertThat(Pattern.compile("class=\"sp-n\">(.)<").matcher(page).results().map(found -> found.group(1))).containsExactly("2", "2", "2");
        assertThat(page).contains("sp-st--continued\">継続<").doesNotContain("解決");
    }

    @Test
    void theExecutiveIsQuotedOnlyWithTheirConsent() {
        var text = CaseText.EMPTY.with(CaseBlock.EXECUTIVE_VOICE, "社長のことば").with(CaseBlock.PARTICIPANT_VOICE, "担当者のことば");
        assertThat(written(PrintedCases.of(text))).contains("担当者のことば", "参加者の声").doesNotContain("社長のことば", "経営者の声");
        assertThat(written(PrintedCases.of(text.with("executiveAgreed", true)))).contains("社長のことば", "担当者のことば");
    }

    @Test
    void allThemesAreShownAndTheChosenOnesFilled() {
        var page = written(PrintedCases.of(CaseText.EMPTY.with("themes", Set.of("AX1", "AX5"))));
        assertThat(Pattern.compile("sp-chip( sp-chip--on)?\">").matcher(page).results()).hasSize(6);
        assertThat(page).contains("sp-chip--on\">ネットワーク<", "sp-chip--on\">意識と教育<", "sp-chip\">端末<");
    }

    @Test
    void aSurveyThatIsMissingIsSaidInASentence() {
        assertThat(written(PrintedCases.with(CaseText.EMPTY, PrintedCases.both()))).containsSubsequence("はじめ 2025年8月", "<svg", "はじめの評価を表しています。", "おわり 2026年2月", "<svg", "2.0 → 3.4").doesNotContain("まだありません");
        assertThat(written(PrintedCases.with(CaseText.EMPTY, PrintedCases.onlyBefore()))).containsOnlyOnce("<svg").contains("おわりの評価はまだありません。").doesNotContain("radar__after");
        assertThat(written(PrintedCases.with(CaseText.EMPTY, PrintedCases.none()))).contains("評価はまだありません。").doesNotContain("<svg");
    }

    @Test
    void aTitleOfTwoLinesKeepsThemAndEveryOtherBreakGoes() {
        assertThat(written(PrintedCases.of(CaseText.EMPTY.with(CaseBlock.TITLE, "一行目、\n二行目")))).contains(">一行目、<br/>二行目<");
        assertThat(written(PrintedCases.of(CaseText.EMPTY.with(CaseBlock.TITLE, "一\n二\n三")))).contains(">一二三<");
        assertThat(written(PrintedCases.of(CaseText.EMPTY.with(CaseBlock.OUTLOOK, "文です。\n\n 次です。Word\nPress")))).contains(">文です。次です。Word Press<");
    }

    @Test
    void thePrinterReadsTheStyleOfTheScreen() {
        assertThat(CasePrint.CSS.replaceAll("(?s)/\\*.*?\\*/", "")).contains(".sp-page", "padding: 13mm 12mm 0 12mm").doesNotContain("var(", "calc(", "grid", "flex", "@container");
    }

    private static String written(PrintedCase company) {
        return Printing.bean(SpreadMarkup.class).of(company, "preview").written();
    }
}
