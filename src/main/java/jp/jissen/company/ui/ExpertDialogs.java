package jp.jissen.company.ui;

import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;


import org.jspecify.annotations.Nullable;

import jp.jissen.account.Person;
import jp.jissen.base.Sheet;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.PickOne;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.company.AssignmentRow;
import jp.jissen.company.EnrolmentRow;

/** The dialogs that put an expert in charge of a company and end it. */
final class ExpertDialogs {

    private ExpertDialogs() {
    }

    static void assign(EnrolmentRow enrolment, EnrolmentPanel.Parts parts, Runnable onSaved) {
        var form = new RecordForm<>(Charge.class, Sheet.of("expert.charge", enrolment.id().value()));
        var expert = form.required(new PickOne<Person>(t("experts.expert")).offer(parts.experts().of(enrolment.edition()), Person::name, person -> person.name() + " " + person.reading()), "expert");
        expert.setHelperText(t("experts.assign.help"));
        var dialog = new FormDialog<>(t("experts.assign"), form, typed -> {
            parts.assignments().assign(enrolment.id(), typed.expert().id(), typed.from());
            Messages.done(t("experts.assigned", typed.expert().name()));
            onSaved.run();
        }, expert, form.required(Fields.date("experts.from"), "from"));
        form.show(new Charge(null, parts.today().date()));
        dialog.open();
    }

    static void end(AssignmentRow charge, EnrolmentPanel.Parts parts, Runnable onSaved) {
        var form = new RecordForm<>(End.class, Sheet.of("expert.end", charge.id().value()));
        var day = form.required(Fields.date("participants.lastDay"), "lastDay");
        day.setHelperText(t("experts.end.help"));
        var dialog = new FormDialog<>(t("experts.end.title", charge.name()), form, typed -> {
            parts.assignments().end(charge.id(), typed.lastDay());
            Messages.done(t("experts.ended", charge.name()));
            onSaved.run();
        }, day);
        form.show(new End(parts.today().date()));
        dialog.open();
    }

    /** What the form of assigning holds. */
    public record Charge(@Nullable Person expert, LocalDate from) {
    }

    /** What the form of ending holds. */
    public record End(LocalDate lastDay) {
    }
}
