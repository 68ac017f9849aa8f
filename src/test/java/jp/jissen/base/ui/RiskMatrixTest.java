package jp.jissen.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.html.NativeButton;

import jp.jissen.base.ui.RiskMatrix.Cell;
import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Staged;

@Staged
class RiskMatrixTest extends ScreenTest {

    private final List<String> told = new ArrayList<>();
    private RiskMatrix matrix;

    @BeforeEach
    void draw() {
        matrix = show(new RiskMatrix(cell -> told.add(cell.map(one -> one.importance() + "×" + one.likelihood()).orElse("―"))));
        matrix.show(cells(1, 3), 1, 3);
    }

    @Test
    void everyCellSaysWhereItIsWhatItMeansAndHowMany() {
        assertThat(matrix.getElement().getAttribute("role")).isEqualTo("group");
        assertThat(matrix.getElement().getAttribute("aria-label")).isEqualTo("リスクの分布。マスを押すと一覧を絞り込みます");
        assertThat(names()).hasSize(9).startsWith("重要度3、被害発生可能性1、中 3、4件", "重要度3、被害発生可能性2、高 6、5件").endsWith("重要度1、被害発生可能性3、中 3、4件");
    }

    @Test
    void theWordAndTheNumberStandInTheCell() {
        assertThat(words(cell(3, 2))).isEqualTo("5\n件\n高 6");
        assertThat(cell(3, 2).getClassNames()).contains("risk-matrix__cell--high").doesNotContain("risk-matrix__cell--empty");
    }

    @Test
    void aPressChoosesACellAndASecondOneTakesItBack() {
        test(cell(3, 2)).click();
        assertThat(pressed()).containsExactly("重要度3、被害発生可能性2、高 6、5件");

        test(cell(3, 2)).click();
        assertThat(pressed()).isEmpty();
        assertThat(told).containsExactly("3×2", "―");
    }

    @Test
    void onlyOneCellIsPressedAtATime() {
        test(cell(3, 2)).click();
        test(cell(1, 1)).click();

        assertThat(pressed()).singleElement().asString().startsWith("重要度1、被害発生可能性1");
        assertThat(told).containsExactly("3×2", "1×1");
    }

    @Test
    void drawnAgainWithOtherCountsThePressedCellStaysPressed() {
        test(cell(3, 2)).click();

        matrix.show(List.copyOf(cells(1, 3).stream().map(cell -> new Cell(cell.importance(), cell.likelihood(), 0, cell.word(), cell.value(), cell.tone())).toList()), 1, 3);

        assertThat(pressed()).containsExactly("重要度3、被害発生可能性2、高 6、0件");
        assertThat(cell(3, 2).getClassNames()).contains("risk-matrix__cell--empty");
    }

    @Test
    void releasedFromOutsideNobodyIsTold() {
        test(cell(3, 2)).click();
        matrix.release();

        assertThat(pressed()).isEmpty();
        assertThat(told).containsExactly("3×2");
    }

    @Test
    void aScaleFromZeroToTwoHasNineCellsToo() {
        matrix.show(cells(0, 2), 0, 2);

        assertThat(names()).hasSize(9).last().asString().startsWith("重要度0、被害発生可能性2、低 0");
        test(cell(0, 2)).click();
        assertThat(pressed()).singleElement().asString().startsWith("重要度0、被害発生可能性2");
    }

    private static List<Cell> cells(int min, int max) {
        var cells = new ArrayList<Cell>();
        for (var importance = min; importance <= max; importance++) {
            for (var likelihood = min; likelihood <= max; likelihood++) {
                var value = importance * likelihood;
                cells.add(new Cell(importance, likelihood, importance + likelihood, value >= 6 ? "高" : value >= 3 ? "中" : "低", value, value >= 6 ? "high" : value >= 3 ? "mid" : "low"));
            }
        }
        return cells;
    }

    private NativeButton cell(int importance, int likelihood) {
        return find(NativeButton.class).withCondition(button -> name(button).startsWith("重要度" + importance + "、被害発生可能性" + likelihood + "、")).single();
    }

    private List<String> names() {
        return find(NativeButton.class).all().stream().map(RiskMatrixTest::name).toList();
    }

    private List<String> pressed() {
        return find(NativeButton.class).withAttribute("aria-pressed", "true").all().stream().map(RiskMatrixTest::name).toList();
    }

    private static String name(NativeButton button) {
        return Optional.ofNullable(button.getElement().getAttribute("aria-label")).orElseThrow();
    }
}
