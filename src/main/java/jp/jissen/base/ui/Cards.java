package jp.jissen.base.ui;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;

/** Turns a grid's columns into one column of cards on a phone, so that nobody scrolls sideways. */
public final class Cards {

    /** Narrower windows than this many CSS pixels get cards; the style sheets change at the same width. */
    private static final int NARROW = 800;

    private Cards() {
    }

    /** Shows {@code card} in narrow windows, all other columns in wide ones; follows when the window changes. */
    public static <T> void inNarrowWindows(Grid<T> grid, Grid.Column<T> card) {
        var size = UI.getCurrent().getPage().windowSizeSignal();
        List.copyOf(grid.getColumns()).stream().filter(column -> column != card).forEach(column -> column.bindVisible(() -> !isNarrow(size.get().width())));
        card.bindVisible(() -> isNarrow(size.get().width()));
    }

    /** 0 is a window whose size is not known yet. */
    private static boolean isNarrow(int width) {
        return width > 0 && width < NARROW;
    }
}
