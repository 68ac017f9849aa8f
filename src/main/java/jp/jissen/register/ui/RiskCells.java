package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.locale;

import java.util.List;

import jp.jissen.base.ui.RiskMatrix;
import jp.jissen.catalogue.RiskScale;
import jp.jissen.register.MatrixCell;

/** The cells of the matrix with the words of the register's scale. */
final class RiskCells {

    private RiskCells() {
    }

    static RiskMatrix.Cell cell(RiskScale scale, int importance, int likelihood, List<MatrixCell> counts) {
        var band = scale.band(importance * likelihood);
        var count = counts.stream().filter(cell -> cell.importance() == importance && cell.likelihood() == likelihood).mapToLong(MatrixCell::count).sum();
        return new RiskMatrix.Cell(importance, likelihood, count, band.name().in(locale()), importance * likelihood, RiskWords.tone(band.level()));
    }
}
