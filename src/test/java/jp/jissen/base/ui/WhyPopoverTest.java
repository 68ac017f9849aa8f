package jp.jissen.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;

import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Staged;

@Staged
class WhyPopoverTest extends ScreenTest {

    @Test
    void theQuestionOpensItsSteps() {
        show(new WhyPopover("なぜ6か", "考え方: テキスト").step("重要度は 3", "いちばん大きい数です。").step("リスク値は 6", "掛け算です。").with(new Paragraph("表")));

        var popover = popoverFor(button("なぜ6か"));
        assertThat(popover.isOpen()).isFalse();
        popover.clickTarget();

        var shown = find(Popover.class).single();
        assertThat(shown.getAriaLabel()).contains("なぜ6か");
        assertThat(find(H3.class, shown).single().getText()).isEqualTo("なぜ6か");
        assertThat(lines(find(OrderedList.class, shown).single())).containsExactly("重要度は 3 | いちばん大きい数です。", "リスク値は 6 | 掛け算です。");
        assertThat(words(shown)).contains("表", "考え方: テキスト");
    }

    @Test
    void itClosesByItsButtonAndByEscape() {
        show(new WhyPopover("なぜ6か", "考え方"));
        var popover = popoverFor(button("なぜ6か"));

        popover.clickTarget();
        press("閉じる");
        assertThat(popover.isOpen()).isFalse();

        popover.clickTarget();
        popover.pressEscape();
        assertThat(popover.isOpen()).isFalse();
    }
}
