package jp.jissen.company.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.base.Today;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.StateBadge;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.company.AssignmentRow;
import jp.jissen.company.AssignmentService;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.company.EnrolmentService;
import jp.jissen.company.ExpertService;
import jp.jissen.company.ParticipantRow;
import jp.jissen.company.ParticipantService;
import jp.jissen.programme.EditionRow;

/** A company's part in one year: where it stands and why, who takes part, who is in charge. */
class EnrolmentPanel extends Panel {

    /** What the panel asks. */
    @org.springframework.stereotype.Component
    record Parts(EnrolmentService enrolments, ParticipantService participants, ExpertService experts, AssignmentService assignments, Today today) {
    }

    private final EnrolmentRow enrolment;
    private final CompanyRow company;
    private final Parts parts;
    private final Runnable onChange;
    private final boolean office = Acting.hasRole(Role.COORDINATOR);

    EnrolmentPanel(EnrolmentRow enrolment, EditionRow year, CompanyRow company, Parts parts, Runnable onChange) {
        super(year.name().in(locale()));
        this.enrolment = enrolment;
        this.company = company;
        this.parts = parts;
        this.onChange = onChange;
        add(status(), new H3(t("participants.title")), participants(), new H3(t("experts.title")), experts());
        if (office) {
            addToFooter(button("participants.add", () -> ParticipantDialogs.add(enrolment, parts, onChange)),
                    button("experts.assign", () -> ExpertDialogs.assign(enrolment, parts, onChange)),
                    button("enrolment.change", () -> EnrolmentDialogs.change(company, enrolment, parts, onChange)));
        }
    }

    private Component status() {
        var badge = new StateBadge(t("enrolment." + enrolment.status().name()), enrolment.status().takesPart() ? StateBadge.Tone.DONE : StateBadge.Tone.NEUTRAL);
        var since = t("enrolment.since", formats().date(enrolment.statusOn()));
        var line = new Div(badge, new Paragraph(enrolment.statusReason().isEmpty() ? since : since + " ・ " + enrolment.statusReason()));
        line.addClassName("status-line");
        if (office) {
            var history = new OrderedList();
            history.addClassName("plain-list");
            parts.enrolments().history(enrolment.id()).forEach(past -> history.add(new ListItem(t("enrolment.past", formats().date(past.on()), t("enrolment." + past.status().name()), past.reason().isEmpty() ? t("enrolment.noReason") : past.reason(), past.by()))));
            var details = new Details(t("enrolment.history"), history);
            details.addClassName("twin");
            line.add(details);
        }
        return line;
    }

    private Component participants() {
        var list = new UnorderedList();
        list.addClassName("edition-list");
        parts.participants().of(enrolment.id()).forEach(person -> list.add(participant(person)));
        return list.getChildren().findAny().isPresent() ? list : new Paragraph(t("participants.none"));
    }

    private ListItem participant(ParticipantRow person) {
        var details = person.details();
        var sub = String.join(" ・ ", Stream.of(details.department(), details.position(), person.until() == null ? "" : t("participants.until", formats().date(person.until()))).filter(text -> !text.isEmpty()).toList());
        var item = new ListItem(new TwoLine(person.name(), sub));
        item.addClassName("edition-list__i");
        if (office) {
            var actions = new Div(quiet("action.change", person.name(), () -> ParticipantDialogs.change(person, parts, onChange)));
            actions.addClassName("row-actions");
            if (person.until() == null) {
                actions.add(quiet("participants.leave", person.name(), () -> ParticipantDialogs.leave(person, parts, onChange)));
            }
            item.add(actions);
        }
        return item;
    }

    private Component experts() {
        var list = new UnorderedList();
        list.addClassName("edition-list");
        parts.assignments().of(enrolment.id()).forEach(charge -> list.add(expert(charge)));
        return list.getChildren().findAny().isPresent() ? list : new Paragraph(t("experts.none"));
    }

    private ListItem expert(AssignmentRow charge) {
        var item = new ListItem(new TwoLine(charge.name(), charge.until() == null ? t("roles.since", formats().date(charge.from())) : t("participants.until", formats().date(charge.until()))));
        item.addClassName("edition-list__i");
        if (office && charge.until() == null) {
            item.add(quiet("experts.end", charge.name(), () -> ExpertDialogs.end(charge, parts, onChange)));
        }
        return item;
    }

    private static Button button(String key, Runnable action) {
        return new Button(t(key), event -> action.run());
    }

    private static Button quiet(String key, String of, Runnable action) {
        var button = button(key, action);
        button.addThemeName("tertiary");
        button.setAriaLabel(t(key) + " " + of);
        return button;
    }
}
