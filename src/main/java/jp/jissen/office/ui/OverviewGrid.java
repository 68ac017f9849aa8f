package jp.jissen.office.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import jp.jissen.base.ui.Cards;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.office.Overview;
import jp.jissen.office.OverviewCell;
import jp.jissen.office.OverviewCell.Tone;

/** The companies as rows, groups of columns above; cells are plain words with a sign, so that only those in view are drawn. */
class OverviewGrid extends Grid<Overview.Row> {

    private final Overview overview;
    private final List<Column<Overview.Row>> columns = new ArrayList<>();
    private final Column<Overview.Row> company;

    OverviewGrid(Overview overview) {
        this.overview = overview;
        addClassName("overview");
        addThemeNames("column-borders", "wrap-cell-content");
        setSelectionMode(SelectionMode.NONE);
        company = addComponentColumn(row -> new Anchor(CompanyRoutes.company(row.company().company()), row.company().name())).setHeader(t("companies.company")).setWidth("13rem").setFlexGrow(0).setFrozen(true)
                .setComparator(Comparator.comparing(row -> row.company().reading()));
        overview.groups().forEach(group -> group.heads().forEach(head -> column(t(head))));
        var top = prependHeaderRow();
        overview.groups().forEach(group -> join(top, group));
        var card = addComponentColumn(this::card).setHeader(t("companies.company"));
        top.getCell(company).setText(t("overview.title"));
        top.getCell(card).setText(t("overview.title"));   // no head without a word
        Cards.inNarrowWindows(this, card);
    }

    private void join(HeaderRow top, Overview.Group group) {
        var own = columns.subList(group.first(), group.first() + group.heads().size());
        if (own.size() == 1) {
            top.getCell(own.getFirst()).setText(t(group.key()));
        } else {
            top.join(own.toArray(new Column[0])).setText(t(group.key()));
        }
    }

    private void column(String head) {
        var place = columns.size();
        columns.add(addColumn(row -> words(row.cells().get(place))).setHeader(head).setWidth("5rem").setFlexGrow(1)
                .setPartNameGenerator(row -> "hm hm-" + row.cells().get(place).tone().name().toLowerCase(Locale.ROOT))
                .setComparator(Comparator.comparingLong(row -> row.cells().get(place).order())));
    }

    /** Sign and word: the colour says the same once more. */
    static String words(OverviewCell cell) {
        return cell.tone() == Tone.NONE ? t(cell.word()) : cell.tone().sign() + " " + t(cell.word());
    }

    /** Shows the rows, and under each column how many are done and how many late. */
    void show(List<Overview.Row> rows) {
        company.setFooter(t("overview.sum", rows.size()));
        for (var place = 0; place < columns.size(); place++) {
            columns.get(place).setFooter(sum(rows, place));
        }
        setItems(rows);
    }

    private static String sum(List<Overview.Row> rows, int place) {
        var done = Overview.count(rows, place, Tone.DONE);
        var late = Overview.count(rows, place, Tone.LATE);
        var parts = new ArrayList<String>();
        if (done > 0) {
            parts.add(Tone.DONE.sign() + done);
        }
        if (late > 0) {
            parts.add(Tone.LATE.sign() + late);
        }
        return parts.isEmpty() ? "–" : String.join(" ", parts);
    }

    private Div card(Overview.Row row) {
        var card = new Div(new TwoLine(new Anchor(CompanyRoutes.company(row.company().company()), row.company().name()), t("enrolment." + row.company().status().name()) + row.company().experts().stream().map(name -> " ・ " + name).reduce("", String::concat)));
        card.addClassName("card-row");
        overview.groups().forEach(group -> {
            var name = new Span(t(group.key()));
            name.addClassName("overview-card__group");
            var line = new Paragraph(name);
            for (var i = 0; i < group.heads().size(); i++) {
                var cell = row.cells().get(group.first() + i);
                if (cell.tone() != Tone.TODO) {
                    var word = new Span(t(group.heads().get(i)) + " " + words(cell));
                    word.addClassNames("overview-card__cell", "overview-card__cell--" + cell.tone().name().toLowerCase(Locale.ROOT));
                    line.add(word);
                }
            }
            line.addClassName("overview-card__line");
            card.add(line);
        });
        return card;
    }
}
