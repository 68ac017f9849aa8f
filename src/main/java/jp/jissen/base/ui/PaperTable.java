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

    public PaperTable row(List<String> cells) {
        var row = getBody().addRow();
        cells.forEach(text -> row.add(new NativeTableCell(text)));
        return this;
    }
}
