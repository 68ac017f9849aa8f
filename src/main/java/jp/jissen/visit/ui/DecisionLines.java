package jp.jissen.visit.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.jspecify.annotations.Nullable;

import jp.jissen.action.ui.PromiseValues;
import jp.jissen.base.Sheet;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.visit.Decision;
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
        var who = new Span(t("party." + decision.owner().name()));
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
        var form = new RecordForm<>(PromiseValues.class, Sheet.of("visit.decision", visit.visit().id().value(), position == null ? "new" : position));
        var dialog = new FormDialog<>(t(position == null ? "visit.decision.add" : "visit.decision.change"), form, typed -> save(position, decision(typed)), PromiseValues.fields(form));
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
        form.show(position == null ? PromiseValues.NEW : values(lines().get(position)));
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

    private static PromiseValues values(Decision decision) {
        return new PromiseValues(decision.text(), decision.owner(), decision.dueOn());
    }

    private static Decision decision(PromiseValues values) {
        return new Decision(values.text(), values.owner(), values.dueOn());
    }
}
