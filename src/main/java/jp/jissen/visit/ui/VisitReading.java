package jp.jissen.visit.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;

import jp.jissen.action.ActionRoutes;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.Facts;
import jp.jissen.base.ui.Panel;
import jp.jissen.catalogue.Label;
import jp.jissen.company.CompanyRow;
import jp.jissen.visit.VisitContent;
import jp.jissen.visit.VisitDetails;

/** A note as it is read. */
class VisitReading extends Div {

    /** @param endStates what the visit is for */
    VisitReading(VisitDetails visit, CompanyRow company, List<Label> endStates) {
        addClassName("visit__form");
        if (visit.content().isPresent()) {
            show(visit, visit.content().get(), company, endStates);
        } else {
            add(new EmptyState(t("visit.nothing.title"), t("visit.nothing.text"), plan(visit)));
        }
    }

    private static Facts plan(VisitDetails visit) {
        var plan = visit.visit().plan();
        return new Facts().row(t("visit.plannedOn"), VisitWords.day(plan.on(), plan.from(), plan.until())).row(t("visit.mode"), t("visit.mode." + plan.mode().name()));
    }

    private void show(VisitDetails visit, VisitContent content, CompanyRow company, List<Label> endStates) {
        var note = content.note();
        var facts = new Facts().row(t("visit.heldOn"), VisitWords.day(note.heldOn(), note.heldFrom(), note.heldUntil()))
                .row(t("visit.mode"), VisitWords.place(note.mode(), note.place()));
        if (!visit.expert().isEmpty()) {
            facts.row(t("experts.expert"), t("readers.name", visit.expert()));
        }
        var people = new UnorderedList();
        content.attendees().forEach(attendee -> people.add(AttendeeLines.line(attendee, company.name())));
        var basics = new Panel(t("visit.section.basics"), facts, new H3(t("visit.attendees")), content.attendees().isEmpty() ? VisitWords.hint(t("visit.attendees.none")) : people, new H3(t("visit.summary")), text(note.summary()));
        if (note.nextOn() != null) {
            basics.add(new H3(t("visit.nextOn")), VisitWords.text(formats().date(note.nextOn())));
        }
        var decisions = new UnorderedList();
        content.decisions().forEach(decision -> decisions.add(DecisionLines.line(decision)));
        var agreed = new Panel(t("visit.decisions"), content.decisions().isEmpty() ? VisitWords.hint(t("visit.decisions.none")) : decisions);
        if (visit.visit().state().submitted()) {
            agreed.withFooter(new Anchor(ActionRoutes.actions(company.id()), t("visit.decisions.toList")));
        }
        add(basics, agreed);
        part("visit.reached", String.join("\n", VisitWords.reached(note, endStates)));
        part("visit.hearing", note.hearing());
        part("visit.documents", note.documents());
        part("visit.issues", note.issues());
        part("visit.advice", note.advice());
        part("visit.progress", note.progress());
        part("visit.nextAgenda", note.nextAgenda());
    }

    private static Component text(String text) {
        return text.isEmpty() ? VisitWords.hint(t("visit.blank")) : VisitWords.text(text);
    }

    private void part(String key, String text) {
        if (!text.isEmpty()) {
            add(new Panel(t(key), VisitWords.text(text)));
        }
    }
}
