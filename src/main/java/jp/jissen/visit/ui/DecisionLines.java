package jp.jissen.visit.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.visit.Decision;
import jp.jissen.visit.Party;
import jp.jissen.visit.VisitDetails;
import jp.jissen.visit.VisitService;

/** 決めたこと・宿題: a line each, added and changed in a dialog and saved at once. */
class DecisionLines extends Div {

    private final VisitService visits;
    private final Consumer<VisitDetails> onSaved;
    private VisitDetails visit;

    DecisionLines(VisitService visits, VisitDetails visit, Consumer<VisitDetails> onSaved) {
        this.visits = visits;
        this.visit = visit;
        this.onSaved = onSaved;
        addClassName("homework");
        draw();
    }

    private List<Decision> lines() {
        return visit.content().orElseThrow().decisions();
    }

    private void draw() {
        removeAll();
        var list = new UnorderedList();
        for (var i = 0; i < lines().size(); i++) {
            list.add(item(i));
        }
        if (lines().isEmpty()) {
            add(VisitWords.hint(t("visit.decisions.none")));
        } else {
            add(list);
        }
        add(new Button(t("visit.decision.add"), event -> edit(null)));
    }

    private ListItem item(int position) {
        var decision = lines().get(position);
        var change = new Button(t("action.change"), event -> edit(position));
        change.addThemeName("tertiary");
        change.setAriaLabel(t("visit.decision.changeOf", decision.text()));
        var item = line(decision);
        item.add(change);
        return item;
    }

    /** A line as everybody reads it. */
    static ListItem line(Decision decision) {
        var main = new Span(decision.text());
        main.addClassName("homework__main");
        var who = new Span(t("visit.owner." + decision.owner().name()));
        who.addClassName("homework__who");
        var text = new Div(main, who);
        text.addClassName("homework__t");
        var item = new ListItem(text);
        if (decision.dueOn() != null) {
            var due = new Span(t("visit.decision.due", formats().shortDate(decision.dueOn())));
            due.addClassName("homework__due");
            item.add(due);
        }
        item.addClassName("homework__i");
        return item;
    }

    private void edit(@Nullable Integer position) {
        var form = new RecordForm<>(Typed.class, Sheet.of("visit.decision", visit.visit().id().value(), position == null ? "new" : position));
        var owner = new RadioButtonGroup<Party>(t("visit.decision.owner"));
        owner.setItems(Party.values());
        owner.setItemLabelGenerator(party -> t("visit.owner." + party.name()));
        var dialog = new FormDialog<>(t(position == null ? "visit.decision.add" : "visit.decision.change"), form, typed -> save(position, typed.decision()),
                form.required(Fields.lines("visit.decision.text", TextLimit.NOTE), "text", Checks.required(TextLimit.NOTE)), form.required(owner, "owner"), form.field(Fields.date("visit.decision.dueOn"), "dueOn"));
        if (position != null) {
            var remove = new Button(t("visit.line.remove"), event -> {
                save(position, null);
                form.throwAway();
                dialog.close();
            });
            remove.addThemeName("error");
            remove.addThemeName("tertiary");
            dialog.getFooter().add(remove);
        }
        form.show(position == null ? new Typed("", Party.COMPANY, null) : Typed.of(lines().get(position)));
        dialog.open();
    }

    private void save(@Nullable Integer position, @Nullable Decision decision) {
        visit = visits.decisions(visit.visit().id(), lines(), replaced(lines(), position, decision));
        onSaved.accept(visit);
        draw();
    }

    /** @param position null for a new line; @param line null to take it out */
    static <T> List<T> replaced(List<T> lines, @Nullable Integer position, @Nullable T line) {
        var now = new ArrayList<>(lines);
        if (position == null) {
            now.add(line);
        } else if (line == null) {
            now.remove(position.intValue());
        } else {
            now.set(position, line);
        }
        return now;
    }

    /** What the form holds. */
    public record Typed(String text, Party owner, @Nullable LocalDate dueOn) {

        static Typed of(Decision decision) {
            return new Typed(decision.text(), decision.owner(), decision.dueOn());
        }

        Decision decision() {
            return new Decision(text, owner, dueOn);
        }
    }
}
