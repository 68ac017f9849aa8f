package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Importance against likelihood with the count of assets in each cell; a press filters, another one takes the filter back. */
public class RiskMatrix extends Div {

    /** One cell. @param tone high, mid or low; @param word the level's name */
    public record Cell(int importance, int likelihood, long count, String word, int value, String tone) {
    }

    private final Consumer<Optional<Cell>> onPress;
    private Optional<Cell> pressed = Optional.empty();
    private List<Cell> cells = List.of();

    /** @param onPress the pressed cell, or empty when it was taken back */
    public RiskMatrix(Consumer<Optional<Cell>> onPress) {
        this.onPress = onPress;
        addClassName("risk-matrix");
        getElement().setAttribute("role", "group").setAttribute("aria-label", t("matrix.name"));
    }

    /** Draws the cells. @param min lowest and @param max highest value of both axes */
    public void show(List<Cell> cells, int min, int max) {
        this.cells = cells;
        removeAll();
        addClassName("risk-matrix--" + (max - min + 1));
        var vertical = new Span(t("matrix.importance"));
        vertical.addClassName("risk-matrix__y");
        add(vertical);
        for (var importance = max; importance >= min; importance--) {
            add(axis(importance, "risk-matrix__rl"));
            for (var likelihood = min; likelihood <= max; likelihood++) {
                add(button(at(importance, likelihood)));
            }
        }
        var corner = new Span();
        corner.addClassName("risk-matrix__corner");
        add(corner);
        for (var likelihood = min; likelihood <= max; likelihood++) {
            add(axis(likelihood, "risk-matrix__cl"));
        }
        var horizontal = new Span(t("matrix.likelihood"));
        horizontal.addClassName("risk-matrix__x");
        add(horizontal);
    }

    /** Takes a press back without telling. */
    public void release() {
        pressed = Optional.empty();
        getChildren().filter(NativeButton.class::isInstance).forEach(button -> button.getElement().setAttribute("aria-pressed", "false"));
    }

    private Cell at(int importance, int likelihood) {
        return cells.stream().filter(cell -> cell.importance() == importance && cell.likelihood() == likelihood).findFirst().orElseThrow();
    }

    private NativeButton button(Cell cell) {
        var button = new NativeButton();
        button.addClassNames("risk-matrix__cell", "risk-matrix__cell--" + cell.tone());
        if (cell.count() == 0) {
            button.addClassName("risk-matrix__cell--empty");
        }
        button.add(part(String.valueOf(cell.count()), "count"), part(t("matrix.unit"), "unit"), part(cell.word() + " " + cell.value(), "lv"));
        button.getElement().setAttribute("aria-label", t("matrix.cell", cell.importance(), cell.likelihood(), cell.word(), cell.value(), cell.count()));
        button.getElement().setAttribute("aria-pressed", String.valueOf(isPressed(cell)));
        button.addClickListener(event -> press(cell));
        return button;
    }

    private void press(Cell cell) {
        var again = isPressed(cell);
        release();
        pressed = again ? Optional.empty() : Optional.of(cell);
        getChildren().filter(NativeButton.class::isInstance).map(NativeButton.class::cast).skip(index(cell)).findFirst()
                .ifPresent(button -> button.getElement().setAttribute("aria-pressed", String.valueOf(!again)));
        onPress.accept(pressed);
    }

    private boolean isPressed(Cell cell) {
        return pressed.filter(other -> other.importance() == cell.importance() && other.likelihood() == cell.likelihood()).isPresent();
    }

    private long index(Cell cell) {
        var min = cells.stream().mapToInt(Cell::importance).min().orElseThrow();
        var max = cells.stream().mapToInt(Cell::importance).max().orElseThrow();
        return (long) (max - cell.importance()) * (max - min + 1) + cell.likelihood() - min;
    }

    private static Span axis(int value, String cssClass) {
        var label = new Span(String.valueOf(value));
        label.addClassName(cssClass);
        return label;
    }

    private static Span part(String text, String name) {
        var span = new Span(text);
        span.addClassName("risk-matrix__" + name);
        return span;
    }
}
