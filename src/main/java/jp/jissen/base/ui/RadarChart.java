package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import jp.jissen.base.RadarSvg;

/** Up to two series over the same axes, with a legend in words and the numbers as a table behind a button. */
public class RadarChart extends Div {

    private final List<Axis> axes;

    /** @param name of the axis in full; @param label short, for the picture; @param before @param after 0 to 5 with one decimal, empty where there is none */
    public record Axis(String name, String label, Optional<BigDecimal> before, Optional<BigDecimal> after) {
    }

    /**
     * @param before the legend of the first series, such as はじめ 2025年8月; empty when there is none
     * @param after the legend of the second series; empty when there is none
     */
    public RadarChart(List<Axis> axes, Optional<String> before, Optional<String> after) {
        this.axes = List.copyOf(axes);
        addClassName("radar-chart");
        var legend = new Div();
        legend.addClassName("legend");
        before.ifPresent(text -> legend.add(series(text, "before")));
        after.ifPresent(text -> legend.add(series(text, "after")));
        var drawing = new RadarSvg(t("radar.name"), message(before, after), axes.stream().map(axis -> new RadarSvg.Axis(axis.label(), axis.before(), axis.after())).toList());
        add(legend, new Html("<div class=\"radar-box\">" + drawing.drawing("radar-" + UUID.randomUUID()) + "</div>"));
        if (before.isPresent() != after.isPresent()) {
            add(new Paragraph(t(before.isPresent() ? "radar.noAfter" : "radar.noBefore")));
        }
        var table = table(before, after);
        add(toggle(table), table);
    }

    private String message(Optional<String> before, Optional<String> after) {
        if (before.isPresent() && after.isPresent()) {
            var rises = axes.stream().filter(axis -> axis.before().isPresent() && axis.after().isPresent() && axis.after().get().compareTo(axis.before().get()) > 0).count();
            return t("radar.message.both", axes.size(), rises);
        }
        return t(before.isPresent() ? "radar.noAfter" : after.isPresent() ? "radar.noBefore" : "radar.none");
    }

    private static Span series(String text, String kind) {
        var item = new Span(text);
        item.addClassNames("legend__item", "legend__item--" + kind);
        return item;
    }

    private static Button toggle(NativeTable table) {
        table.setVisible(false);
        var toggle = new Button(t("radar.asTable"));
        toggle.addThemeNames("tertiary", "small");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(event -> {
            table.setVisible(!table.isVisible());
            toggle.getElement().setAttribute("aria-expanded", String.valueOf(table.isVisible()));
        });
        return toggle;
    }

    private NativeTable table(Optional<String> before, Optional<String> after) {
        var table = new NativeTable();
        table.addClassName("twin-table");
        table.setCaptionText(t("radar.name"));
        var heads = new ArrayList<String>(List.of(t("radar.axis")));
        before.ifPresent(heads::add);
        after.ifPresent(heads::add);
        var head = table.getHead().addRow();
        heads.forEach(text -> head.add(header(text, "col")));
        axes.forEach(axis -> {
            var row = table.getBody().addRow();
            row.add(header(axis.name(), "row"));
            before.ifPresent(text -> row.add(new NativeTableCell(number(axis.before()))));
            after.ifPresent(text -> row.add(new NativeTableCell(number(axis.after()))));
        });
        return table;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toString).orElseGet(() -> t("radar.notApplicable"));
    }
}
