package jp.jissen.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Staged;

/** Sheets on the page: {@link Panel}, {@link EmptyState}, and what stands in them: {@link Facts}, {@link TwoLine}. */
@Staged
class PanelTest extends ScreenTest {

    @Test
    void aPanelIsNamedByItsHeading() {
        var panel = show(new Panel("やることリスト", new Paragraph("いま、やることはありません。")));

        var heading = find(H2.class, panel).withText("やることリスト").single();
        assertThat(panel.getAriaLabelledBy()).contains(heading.getId().orElseThrow());
        assertThat(words(panel)).isEqualTo("やることリスト\nいま、やることはありません。");
    }

    @Test
    void twoPanelsOfOneTitleHaveDifferentIds() {
        assertThat(new Panel("資料").getAriaLabelledBy()).isNotEqualTo(new Panel("資料").getAriaLabelledBy());
    }

    @Test
    void linksGoToTheFootOfAPanel() {
        var panel = show(new Panel("台帳").withFooter(new Anchor("companies", "台帳を開く")));

        assertThat(panel.getFooterComponents()).singleElement().extracting(foot -> foot.getElement().getText()).isEqualTo("台帳を開く");
    }

    @Test
    void anEmptyStateSaysWhatBelongsHereAndOffersTheStart() {
        var empty = show(new EmptyState("資産を書きましょう", "ここには、守りたい情報を書きます。", new Button("資産を書く")));

        assertThat(empty.getElement().getTag()).isEqualTo("section");
        assertThat(words(empty)).isEqualTo("資産を書きましょう\nここには、守りたい情報を書きます。\n資産を書く");
        assertThat(find(H2.class, empty).exists()).isTrue();
    }

    @Test
    void factsAreTermsWithTheirDescriptions() {
        var facts = show(new Facts().row("会場", "新宿").row("持ち物", new Anchor("list", "一覧")));

        assertThat(facts.getElement().getTag()).isEqualTo("dl");
        assertThat(lines(facts)).containsExactly("会場 | 新宿", "持ち物 | 一覧");
        assertThat(facts.getElement().getChild(0).getChildren().map(part -> part.getTag())).containsExactly("dt", "dd");
    }

    @Test
    void aSecondLineStandsUnderTheFirst() {
        assertThat(words(show(new TwoLine("小泉 あかり", "総務部")))).isEqualTo("小泉 あかり\n総務部");
        assertThat(words(show(new TwoLine(new Anchor("companies", "みどり坂製作所"), "製造業")))).isEqualTo("みどり坂製作所\n製造業");
    }

    @Test
    void wordsNeverBecomeMarkup() {
        var line = show(new TwoLine("<b>太字</b>", "<script>x</script>"));

        assertThat(words(line)).isEqualTo("<b>太字</b>\n<script>x</script>");
        assertThat(find(Span.class, line).all()).hasSize(2);
    }
}
