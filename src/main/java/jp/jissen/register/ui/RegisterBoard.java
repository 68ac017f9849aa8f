package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.ArrayList;

import com.vaadin.flow.component.html.Div;

import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.RiskMatrix;
import jp.jissen.register.AssetService;
import jp.jissen.register.RegisterRow;
import jp.jissen.register.Sight;

/** The rows of a register: the matrix over the list on the one side, the open asset on the other. */
class RegisterBoard extends Div {

    private final AssetService assets;
    private final RegisterRow register;
    private final RiskMatrix matrix;
    private final AssetEditor editor;

    RegisterBoard(AssetEditor.Services services, RegisterRow register, Sight sight) {
        this.assets = services.assets();
        this.register = register;
        matrix = new RiskMatrix(cell -> list().cell(cell));
        editor = new AssetEditor(services, register, sight, this::count);
        count();
        var left = new Div(new Panel(t("matrix.title"), matrix), editor.list());
        left.addClassName("register__list");
        addClassName("register__cols");
        add(left, editor);
    }

    AssetEditor editor() {
        return editor;
    }

    private AssetList list() {
        return editor.list();
    }

    private void count() {
        var scale = register.scale();
        var counts = assets.matrix(register.id());
        var cells = new ArrayList<RiskMatrix.Cell>();
        for (var importance = scale.min(); importance <= scale.max(); importance++) {
            for (var likelihood = scale.min(); likelihood <= scale.max(); likelihood++) {
                cells.add(RiskCells.cell(scale, importance, likelihood, counts));
            }
        }
        matrix.show(cells, scale.min(), scale.max());
    }
}
