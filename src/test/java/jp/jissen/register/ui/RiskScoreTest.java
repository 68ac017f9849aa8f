package jp.jissen.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.popover.Popover;

import jp.jissen.register.RegisterRoutes;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Stage.Cast;
import jp.jissen.testing.Staged;

/** What a clerk sees computed while judging an asset, and why. */
@Staged
class RiskScoreTest extends FormTest {

    private static final String CONFIDENTIALITY = "機密性 ― 漏れたら困るか";
    private static final String INTEGRITY = "完全性 ― 書き換えられたら困るか";
    private static final String AVAILABILITY = "可用性 ― 使えなくなったら困るか";

    @Autowired
    Stage stage;
    private Cast cast;

    @BeforeEach
    void blankForm() {
        cast = stage.company(stage.anyEdition());
        signIn(cast.clerk());
        open(RegisterRoutes.assets(cast.company().id()));
        press("資産を書く");
    }

    @Test
    void everyValueStandsWithItsNameAndItsCriterion() {
        assertThat(words((Component) field(CONFIDENTIALITY)).lines()).containsSubsequence("1", "漏れてもほぼ影響なし", "カタログや公開中のウェブページのように、だれに見られても困りません。");
        assertThat(words((Component) field(CONFIDENTIALITY))).contains("漏れると大きな影響", "漏れると重大");
        assertThat(words((Component) field(INTEGRITY))).contains("誤りがあってもほぼ影響なし", "誤りや改ざんの影響が大きい", "誤りや改ざんが重大");
        assertThat(words((Component) field(AVAILABILITY))).contains("使えなくてもほぼ影響なし", "使えないと影響が大きい", "使えないと重大");
        assertThat(words((Component) field("脅威の起こりやすさ"))).contains("めったに起こらない", "ときどき起こりうる", "いつでも起こりうる");
        assertThat(words((Component) field("脆弱性のつけ込みやすさ"))).contains("守られている", "一部だけ守られている", "守られていない");
    }

    @Test
    void untilEnoughIsKnownItSaysWhatIsMissing() {
        assertThat(score()).isEqualTo("重要度 ― 機密性・完全性・可用性を選ぶと出ます × 被害発生可能性 ― 起こりやすさと、つけ込みやすさを選ぶと出ます = リスク値 ― 重要度と被害発生可能性がそろうと出ます");

        rate("2", "1", "1");
        assertThat(score()).startsWith("重要度 2 なぜ2か ").endsWith("リスク値 ― 重要度と被害発生可能性がそろうと出ます");
    }

    @Test
    void theRiskIsComputedWhileOneChooses() {
        rate("3", "2", "2");
        choose("脅威の起こりやすさ", "2");
        choose("脆弱性のつけ込みやすさ", "3");
        assertThat(score()).isEqualTo("重要度 3 なぜ3か × 被害発生可能性 2 なぜ2か = リスク値 高 6 なぜ6か");

        choose("脆弱性のつけ込みやすさ", "2");
        assertThat(score()).endsWith("被害発生可能性 1 なぜ1か = リスク値 中 3 なぜ3か");

        choose(CONFIDENTIALITY, "1");
        assertThat(score()).startsWith("重要度 2 なぜ2か").endsWith("リスク値 低 2 なぜ2か");
    }

    @Test
    void whySixIsToldInStepsWithTheTableThatWasUsed() {
        rate("3", "2", "2");
        choose("脅威の起こりやすさ", "2");
        choose("脆弱性のつけ込みやすさ", "3");

        var why = why("なぜ6か");
        assertThat(why).contains("三つの評価のいちばん大きい数は 3", "機密性3・完全性2・可用性2のうち、いちばん大きい数です。", "重要度は 3", "引き上げる事情がないので、この数がそのまま重要度です。",
                "被害発生可能性は 2", "起こりやすさ2と、つけ込みやすさ3を換算表で引くと2です。", "リスク値は 3 × 2 = 6", "6から9は「高」です。このままでは受け入れられません。",
                "考え方: セミナー資料9-2");
        var used = find(NativeTableCell.class, opened()).withAttribute("aria-current", "true").single();
        assertThat(used.getText()).isEqualTo("2");
    }

    @Test
    void personalInformationMakesTheImportanceTheHighestAndTheWhySaysSo() {
        rate("1", "1", "1");
        choose("個人情報の種類", "個人情報");

        assertThat(score()).startsWith("重要度 3 ");
        assertThat(why("なぜ3か")).contains("三つの評価のいちばん大きい数は 1", "個人情報を含むので、必ず3になります。").doesNotContain("引き上げる事情がない");
    }

    @Test
    void aGraveAccidentRaisesTheImportanceWithTheReasonTyped() {
        rate("1", "1", "2");
        choose("事故が起きると、どうなりますか", "取引先・お客様・個人に大きな被害が出る");
        assertThat(score()).startsWith("重要度 3 ");

        type("引き上げる理由", "納期に直結します。");
        choose(AVAILABILITY, "1");
        assertThat(why("なぜ3か")).contains("事故が起きると「取引先・お客様・個人に大きな被害が出る」ため、引き上げています。理由: 納期に直結します。");

        press("引き上げをやめる");
        assertThat(score()).startsWith("重要度 1 ");
    }

    @Test
    void theLikelihoodCanBeEnteredDirectly() {
        rate("2", "1", "1");
        choose("被害発生可能性の決め方", "直接入力する");
        assertThat(has("脅威の起こりやすさ")).isFalse();
        assertThat(score()).contains("被害発生可能性 ― 被害発生可能性を選ぶと出ます");

        choose("被害発生可能性", "3");
        assertThat(score()).endsWith("リスク値 高 6 なぜ6か");
        assertThat(why("なぜ6か")).contains("3が直接入力されています。").doesNotContain("換算表");

        choose("被害発生可能性の決め方", "起こりやすさと、つけ込みやすさから表で求める");
        assertThat(has("脅威の起こりやすさ")).isTrue();
        assertThat(score()).endsWith("リスク値 ― 重要度と被害発生可能性がそろうと出ます");
    }

    @Test
    void theNumbersAndTheirReasonsSpeakEnglish() {
        inEnglish();
        open("");
        open(RegisterRoutes.assets(cast.company().id()));
        press("Write an asset");

        assertThat(words()).contains("Confidentiality").doesNotContain("機密性", "漏れると重大");
        assertThat(rawKeys()).isEmpty();
    }

    private void rate(String confidentiality, String integrity, String availability) {
        choose(CONFIDENTIALITY, confidentiality);
        choose(INTEGRITY, integrity);
        choose(AVAILABILITY, availability);
    }

    private String score() {
        var part = find(Div.class).withClassName("score").single();
        return String.join(" ", part.getChildren().map(RiskScoreTest::figure).toList());
    }

    /** Without the steps that open at a press. */
    private static String figure(Component figure) {
        var text = words(figure).replace("\n", " ");
        var steps = text.indexOf("か なぜ");
        return steps < 0 ? text : text.substring(0, steps + 1);
    }

    private String why(String question) {
        popoverFor(button(question)).clickTarget();
        return words(opened());
    }

    private Popover opened() {
        return find(Popover.class).withCondition(Popover::isOpened).single();
    }
}
