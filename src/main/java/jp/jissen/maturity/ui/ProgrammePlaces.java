package jp.jissen.maturity.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.List;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

import jp.jissen.base.ui.Panel;
import jp.jissen.catalogue.Catalogue;
import jp.jissen.catalogue.SupportProgramme;

/** Where the public body's programmes stand on the same scale, as the slides place them: this one leads from 2 to 3. */
class ProgrammePlaces extends Panel {

    ProgrammePlaces(Catalogue catalogue) {
        super(t("maturity.programmes"));
        var table = new NativeTable();
        table.addClassName("programme-places");
        table.setCaptionText(t("maturity.programmes.caption"));
        var head = table.getHead().addRow();
        List.of("maturity.programmes.name", "maturity.programmes.levels").forEach(key -> head.add(header(t(key), "col")));
        catalogue.supportProgrammes().forEach(programme -> row(table, programme));
        add(table);
    }

    private static void row(NativeTable table, SupportProgramme programme) {
        var row = table.getBody().addRow();
        var name = programme.step() + " " + programme.label().in(locale());
        row.add(header(programme.own() ? name + " " + t("maturity.programmes.own") : name, "row"),
                new NativeTableCell(programme.from() == programme.to() ? t("maturity.programmes.one", programme.from()) : t("maturity.programmes.range", programme.from(), programme.to())));
        row.setClassName("programme-places__own", programme.own());
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
