package jp.jissen.company.ui;

import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;

import com.vaadin.flow.component.textfield.TextField;

import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.base.Absent;
import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.company.EnrolmentPast;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.company.ParticipantDetails;
import jp.jissen.company.ParticipantRow;

/** The dialogs for the people who take part. */
final class ParticipantDialogs {

    private ParticipantDialogs() {
    }

    static void add(EnrolmentRow enrolment, EnrolmentPanel.Parts parts, Runnable onSaved) {
        var form = new RecordForm<>(Typed.class, Sheet.of("participant.new", enrolment.id().value()));
        var dialog = new FormDialog<>(t("participants.add"), form, typed -> {
            parts.participants().add(enrolment.id(), new NewAccount(typed.personName(), "", typed.mail()), typed.details(), typed.from());
            Messages.done(t("participants.added", typed.name()));
            onSaved.run();
        }, name(form), reading(form), line(form, "department"), line(form, "position"), line(form, "phone"), mail(form), form.required(Fields.date("participants.from"), "from"));
        form.show(new Typed("", "", "", "", "", "", firstDay(enrolment, parts)));
        dialog.open();
    }

    /** Who is written down late was there from the start more often than not; the lists of the sessions before would miss them. */
    private static LocalDate firstDay(EnrolmentRow enrolment, EnrolmentPanel.Parts parts) {
        return parts.enrolments().history(enrolment.id()).stream().map(EnrolmentPast::on).min(LocalDate::compareTo).orElseGet(parts.today()::date);
    }

    static void change(ParticipantRow person, EnrolmentPanel.Parts parts, Runnable onSaved) {
        var form = new RecordForm<>(Changed.class, Sheet.of("participant", person.id().value()));
        var dialog = new FormDialog<>(t("participants.change"), form, typed -> {
            parts.participants().change(person.id(), new PersonName(typed.name(), typed.reading()), typed.mail(), new ParticipantDetails(typed.department(), typed.position(), typed.phone()));
            Messages.done(t("accounts.changed", typed.name()));
            onSaved.run();
        }, name(form), reading(form), line(form, "department"), line(form, "position"), line(form, "phone"), mail(form));
        form.rereads(() -> parts.participants().of(person.enrolment()).stream().filter(one -> one.id().equals(person.id())).map(one -> changed(one, parts)).findFirst().orElseThrow(Absent::new));
        form.show(changed(person, parts));
        dialog.open();
    }

    private static Changed changed(ParticipantRow person, EnrolmentPanel.Parts parts) {
        return new Changed(person.name(), person.reading(), person.details().department(), person.details().position(), person.details().phone(), parts.participants().mail(person.id()));
    }

    static void leave(ParticipantRow person, EnrolmentPanel.Parts parts, Runnable onSaved) {
        var form = new RecordForm<>(Leaving.class, Sheet.of("participant.leaving", person.id().value()));
        var day = form.required(Fields.date("participants.lastDay"), "lastDay");
        day.setHelperText(t("participants.leave.help"));
        var dialog = new FormDialog<>(t("participants.leave.title", person.name()), form, typed -> {
            parts.participants().leave(person.id(), typed.lastDay());
            Messages.done(t("participants.left", person.name()));
            onSaved.run();
        }, day);
        form.show(new Leaving(parts.today().date()));
        dialog.open();
    }

    private static TextField name(RecordForm<?> form) {
        return form.required(Fields.line("account.name", TextLimit.LINE), "name", Checks.required(TextLimit.LINE));
    }

    private static TextField reading(RecordForm<?> form) {
        return form.field(Fields.line("account.reading", TextLimit.LINE, "account.reading.help"), "reading", Checks.text(TextLimit.LINE));
    }

    private static TextField mail(RecordForm<?> form) {
        return form.field(Fields.line("account.mail", TextLimit.ADDRESS), "mail", Checks.text(TextLimit.ADDRESS));
    }

    private static TextField line(RecordForm<?> form, String name) {
        return form.field(Fields.line("participant." + name, TextLimit.LINE), name, Checks.text(TextLimit.LINE));
    }

    /** What the form of a new person holds. */
    public record Typed(String name, String reading, String department, String position, String phone, String mail, LocalDate from) {

        PersonName personName() {
            return new PersonName(name, reading);
        }

        ParticipantDetails details() {
            return new ParticipantDetails(department, position, phone);
        }
    }

    /** What the form of a change holds; the first day stays. */
    public record Changed(String name, String reading, String department, String position, String phone, String mail) {
    }

    /** What the form of leaving holds. */
    public record Leaving(LocalDate lastDay) {
    }
}
