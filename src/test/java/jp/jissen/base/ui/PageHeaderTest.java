package jp.jissen.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Staged;

/** The heads of pages: {@link PageHeader} and {@link PageMeta}. */
@Staged
class PageHeaderTest extends ScreenTest {

    @Test
    void titlePurposeAndActionsStandInThisOrder() {
        var header = show(new PageHeader("企業", "年度ごとの参加企業です。", new Button("登録")));

        assertThat(header.getElement().getTag()).isEqualTo("header");
        assertThat(words(header)).isEqualTo("企業\n年度ごとの参加企業です。\n登録");
        assertThat(find(H1.class, header).all()).hasSize(1);
    }

    @Test
    void whatThereIsNotLeavesNoEmptyPlace() {
        var header = show(new PageHeader("企業", ""));

        assertThat(find(Paragraph.class, header).exists()).isFalse();
        assertThat(header.getChildren()).hasSize(1);
    }

    @Test
    void whoCanReadThePageIsToldWithItsLabel() {
        var meta = show(new PageMeta("自社の2人、事務局", new Span("保存済み 14:03")));

        assertThat(words(meta)).isEqualTo("このページを見られる人\n自社の2人、事務局\n保存済み 14:03");
    }

    @Test
    void whoCanReadThePageIsToldInEnglish() {
        inEnglish();

        assertThat(words(show(new PageMeta("the office")))).isEqualTo("Who can read this page\nthe office");
    }
}
