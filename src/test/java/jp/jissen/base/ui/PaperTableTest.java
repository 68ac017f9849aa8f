package jp.jissen.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.html.NativeTableHeaderCell;

import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Staged;

/** What is printed: {@link PaperTable} with its {@link PaperBar}. */
@Staged
class PaperTableTest extends ScreenTest {

    @Test
    void headsAreHeadsOfColumnsAndRowsFollow() {
        var table = show(new PaperTable("情報資産の一覧", List.of("No.", "名称")).row(List.of("1", "社員名簿")).row(List.of("2", "<b>")));

        assertThat(table.getCaptionText()).isEqualTo("情報資産の一覧");
        assertThat(find(NativeTableHeaderCell.class, table).all()).extracting(cell -> cell.getElement().getAttribute("scope")).containsExactly("col", "col");
        assertThat(table.getHead().getRows()).hasSize(1);
        assertThat(lines(table.getBody())).containsExactly("1 | 社員名簿", "2 | <b>");
    }

    @Test
    void theBarPrintsAndLeadsBack() {
        show(new PaperBar("companies", "台帳に戻る"));

        assertThat(button("印刷").getElement().hasAttribute("data-print")).isTrue();
        assertThat(link("台帳に戻る").getHref()).isEqualTo("companies");
    }
}
