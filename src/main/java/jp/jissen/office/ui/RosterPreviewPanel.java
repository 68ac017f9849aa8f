package jp.jissen.office.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import jp.jissen.base.Refusal;
import jp.jissen.base.ui.Cards;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.StateBadge;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.office.RosterFile;
import jp.jissen.office.RosterImport;
import jp.jissen.office.RosterLine;
import jp.jissen.office.RosterLine.Outcome;
import jp.jissen.office.RosterPreview;
import jp.jissen.programme.EditionRow;

/** What a file would do, row by row, and the button that does it. Holds the file as long as it is in view, and no longer. */
class RosterPreviewPanel extends Panel {

    /** So many rows stand on the page; more are scrolled in a window of their own. */
    private static final int FEW = 20;

    private final RosterImport roster;
    private final EditionRow edition;
    private final RosterFile file;
    private final RosterPreview preview;
    private final Runnable close;
    private final Grid<RosterLine> grid = new Grid<>();
    private final Checkbox withoutWrong = new Checkbox();
    private final Button write = new Button(t("roster.write"), event -> write());

    RosterPreviewPanel(RosterImport roster, EditionRow edition, RosterFile file, Runnable close) {
        super(t("roster.preview", file.name()));
        this.roster = roster;
        this.edition = edition;
        this.file = file;
        this.close = close;
        this.preview = roster.preview(edition.id(), file, locale());
        addClassName("roster");
        configureGrid();
        add(new Paragraph(t("roster.preview.text")), counts(), only(), grid, decision());
    }

    private DescriptionList counts() {
        var counts = new DescriptionList();
        counts.addClassName("counts");
        for (var outcome : Outcome.values()) {
            var figure = new Div(new Term(t("roster.outcome." + outcome.name())), new Description(t("roster.rows", preview.count(outcome))));
            figure.addClassName("counts__i");
            counts.add(figure);
        }
        return counts;
    }

    private Checkbox only() {
        var only = new Checkbox(t("roster.only"), event -> grid.setItems(preview.lines().stream().filter(line -> !event.getValue() || line.outcome() != Outcome.SAME).toList()));
        only.setVisible(preview.count(Outcome.SAME) > 0 && preview.count(Outcome.SAME) < preview.lines().size());
        return only;
    }

    private void configureGrid() {
        grid.addClassName("roster__lines");
        grid.addThemeNames("no-border", "wrap-cell-content");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(RosterLine::number).setHeader(t("roster.row")).setWidth("4.5rem").setFlexGrow(0);
        grid.addComponentColumn(RosterPreviewPanel::badge).setHeader(t("roster.outcome")).setWidth("7rem").setFlexGrow(0);
        grid.addColumn(RosterLine::company).setHeader(t("companies.company")).setFlexGrow(2);
        grid.addColumn(RosterLine::person).setHeader(t("accounts.person")).setFlexGrow(1);
        grid.addComponentColumn(RosterPreviewPanel::words).setHeader(t("roster.what")).setFlexGrow(4);
        Cards.inNarrowWindows(grid, grid.addComponentColumn(RosterPreviewPanel::card).setHeader(t("roster.what")));
        grid.setAllRowsVisible(preview.lines().size() <= FEW);
        grid.setItems(preview.lines());
    }

    private static StateBadge badge(RosterLine line) {
        var tone = switch (line.outcome()) {
            case ERROR -> StateBadge.Tone.LATE;
            case NEW -> StateBadge.Tone.DONE;
            case CHANGE, SAME -> StateBadge.Tone.NEUTRAL;
        };
        return new StateBadge(t("roster.outcome." + line.outcome().name()), tone);
    }

    private static Div words(RosterLine line) {
        var words = new Div();
        words.addClassName("roster__words");
        line.problems().forEach(problem -> words.add(new Paragraph(problem.column() == null ? t(problem.why()) : t("errors.field", t(problem.column().key()), t(problem.why())))));
        line.changes().forEach(change -> words.add(new Paragraph(change.before() == null ? t(change.what()) : t("roster.change", t(change.what()), orNothing(change.before()), orNothing(change.after())))));
        return words;
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? t("roster.nothing") : text;
    }

    private static Div card(RosterLine line) {
        var card = new Div(new TwoLine(t("roster.rowOf", line.number(), line.company()), line.person()), badge(line), words(line));
        card.addClassName("card-row");
        return card;
    }

    private Div decision() {
        var wrong = preview.count(Outcome.ERROR);
        withoutWrong.setLabel(t("roster.withoutWrong", wrong));
        withoutWrong.setVisible(wrong > 0 && preview.changes());
        withoutWrong.addValueChangeListener(event -> write.setEnabled(event.getValue()));
        write.addThemeName("primary");
        write.setDisableOnClick(true);
        write.setEnabled(wrong == 0 && preview.changes());
        var leave = new Button(t("action.cancel"), event -> close.run());
        leave.addThemeName("tertiary");
        var sentence = new Paragraph(!preview.changes() ? t(wrong > 0 ? "roster.allWrong" : "roster.allSame") : wrong > 0 ? t("roster.someWrong", wrong) : t("roster.allRight"));
        sentence.getElement().setAttribute("role", "status");
        var buttons = new Div(write, leave);
        buttons.addClassName("row-actions");
        var decision = new Div(sentence, withoutWrong, buttons);
        decision.addClassName("status-line");
        return decision;
    }

    private void write() {
        try {
            var written = roster.write(edition.id(), file, locale(), withoutWrong.getValue(), preview.print());
            Messages.done(t("roster.written", written.count(Outcome.NEW), written.count(Outcome.CHANGE)));
        } catch (Refusal refusal) {
            Messages.refused(t(refusal));
        }
        close.run();
    }
}
