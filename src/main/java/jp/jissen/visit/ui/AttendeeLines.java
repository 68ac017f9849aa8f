package jp.jissen.visit.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.SearchKey;
import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.visit.Attendee;
import jp.jissen.visit.VisitDetails;
import jp.jissen.visit.VisitService;

/** Who was there: a line each, added and changed in a dialog and saved at once. */
class AttendeeLines extends Div {

    private final VisitService visits;
    private final String company;
    private final Consumer<VisitDetails> onSaved;
    private VisitDetails visit;

    /** @param company proposed as the organisation of the first of them */
    AttendeeLines(VisitService visits, VisitDetails visit, String company, Consumer<VisitDetails> onSaved) {
        this.visits = visits;
        this.visit = visit;
        this.company = company;
        this.onSaved = onSaved;
        addClassName("homework");
        draw();
    }

    private List<Attendee> lines() {
        return visit.content().orElseThrow().attendees();
    }

    private void draw() {
        removeAll();
        add(new H3(t("visit.attendees")));
        var list = new UnorderedList();
        for (var i = 0; i < lines().size(); i++) {
            list.add(item(i));
        }
        if (lines().isEmpty()) {
            add(VisitWords.hint(t("visit.attendees.none")));
        } else {
            add(list);
        }
        add(VisitWords.hint(t("visit.attendees.outside")));
        add(new Button(t("visit.attendee.add"), event -> edit(null)));
    }

    private ListItem item(int position) {
        var attendee = lines().get(position);
        var change = new Button(t("action.change"), event -> edit(position));
        change.addThemeName("tertiary");
        change.setAriaLabel(t("visit.attendee.changeOf", attendee.name()));
        var item = line(attendee, company);
        item.add(change);
        return item;
    }

    /** A line as everybody reads it. People of other firms have not signed the company's confidentiality paper (brief 10). */
    static ListItem line(Attendee attendee, String company) {
        var main = new Span(attendee.name());
        main.addClassName("homework__main");
        var who = new Span(VisitWords.organisation(attendee));
        who.addClassName("homework__who");
        var text = new Div(main, who);
        if (!SearchKey.of(attendee.organisation()).equals(SearchKey.of(company))) {
            var outside = new Span(t("visit.attendee.outside"));
            outside.addClassName("homework__outside");
            text.add(outside);
        }
        text.addClassName("homework__t");
        var item = new ListItem(text);
        item.addClassName("homework__i");
        return item;
    }

    private void edit(@Nullable Integer position) {
        var form = new RecordForm<>(Typed.class, Sheet.of("visit.attendee", visit.visit().id().value(), position == null ? "new" : position));
        var dialog = new FormDialog<>(t(position == null ? "visit.attendee.add" : "visit.attendee.change"), form, typed -> save(position, typed.attendee()), must(form, "name"), must(form, "organisation"),
                form.field(Fields.line("visit.attendee.role", TextLimit.LINE), "role", Checks.text(TextLimit.LINE)));
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
        form.show(position == null ? new Typed("", company, "") : Typed.of(lines().get(position)));
        dialog.open();
    }

    private static TextField must(RecordForm<Typed> form, String name) {
        return form.required(Fields.line("visit.attendee." + name, TextLimit.LINE), name, Checks.required(TextLimit.LINE));
    }

    private void save(@Nullable Integer position, @Nullable Attendee attendee) {
        visit = visits.attendees(visit.visit().id(), lines(), DecisionLines.replaced(lines(), position, attendee));
        onSaved.accept(visit);
        draw();
    }

    /** What the form holds. */
    public record Typed(String name, String organisation, String role) {

        static Typed of(Attendee attendee) {
            return new Typed(attendee.name(), attendee.organisation(), attendee.role());
        }

        Attendee attendee() {
            return new Attendee(name, organisation, role);
        }
    }
}
