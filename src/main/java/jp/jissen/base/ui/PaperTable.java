package jp.jissen.base.ui;

import java.util.List;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** A plain table for paper: its head comes again on every page. */
public class PaperTable extends NativeTable {

    public PaperTable(String caption, List<String> heads) {
        addClassName("paper-table");
        setCaptionText(caption);
        var head = getHead().addRow();
        heads.forEach(text -> {
            var cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
    }

    /** A row above the heads that says which of them belong together. @param groups from the left, empty words for nothing */
    public PaperTable groups(List<Group> groups) {
        var row = getHead().insertRow(0);
        groups.forEach(group -> {
            var cell = new NativeTableHeaderCell(group.text());
            cell.getElement().setAttribute("colspan", String.valueOf(group.columns()));
            cell.getElement().setAttribute("scope", "colgroup");
            row.add(cell);
        });
        return this;
    }

    /** Heads that stand beside one another. */
    public record Group(String text, int columns) {
    }

    public PaperTable row(List<String> cells) {
        var row = getBody().addRow();
        cells.forEach(text -> row.add(new NativeTableCell(text)));
        return this;
    }
}
