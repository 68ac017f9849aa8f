package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

import jp.jissen.catalogue.RiskScale;

/** 換算表: threat down, vulnerability across; the cell that was used is marked, for the ear as well. */
class ConversionTable extends NativeTable {

    ConversionTable(RiskScale scale, int usedThreat, int usedVulnerability) {
        addClassName("conv");
        setCaptionText(t("why.table"));
        var head = getHead().addRow();
        head.add(new NativeTableHeaderCell(""));
        for (var vulnerability = scale.min(); vulnerability <= scale.max(); vulnerability++) {
            head.add(header(vulnerability, "col"));
        }
        for (var threat = scale.max(); threat >= scale.min(); threat--) {
            var row = getBody().addRow();
            row.add(header(threat, "row"));
            for (var vulnerability = scale.min(); vulnerability <= scale.max(); vulnerability++) {
                var cell = new NativeTableCell(String.valueOf(scale.likelihood(threat, vulnerability)));
                if (threat == usedThreat && vulnerability == usedVulnerability) {
                    cell.addClassName("conv__hit");
                    cell.getElement().setAttribute("aria-current", "true");
                }
                row.add(cell);
            }
        }
    }

    private static NativeTableHeaderCell header(int value, String scope) {
        var cell = new NativeTableHeaderCell(String.valueOf(value));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
