package jp.jissen.company.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.PickOne;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.company.EnrolmentService;
import jp.jissen.company.EnrolmentStatus;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionState;

/** The dialogs that enter a company into a year and change where it stands. */
final class EnrolmentDialogs {

    private EnrolmentDialogs() {
    }

    static void enrol(CompanyRow company, List<EditionRow> free, EnrolmentService enrolments, LocalDate today, Runnable onSaved) {
        var form = new RecordForm<>(Entry.class, Sheet.of("enrolment.new", company.id().value()));
        var year = form.required(new PickOne<EditionRow>(t("edition.year")).offer(free, one -> one.name().in(locale())), "edition");
        var on = form.required(Fields.date("enrolment.on"), "on");
        var dialog = new FormDialog<>(t("enrolment.title", company.name()), form, typed -> {
            enrolments.enrol(company.id(), typed.edition().id(), typed.on());
            Messages.done(t("enrolment.done", company.name()));
            onSaved.run();
        }, year, on);
        var likely = free.stream().filter(one -> one.state() == EditionState.RUNNING).findFirst().orElse(free.getFirst());
        form.show(new Entry(likely, today));
        dialog.open();
    }

    static void change(CompanyRow company, EnrolmentRow enrolment, EnrolmentPanel.Parts parts, Runnable onSaved) {
        var form = new RecordForm<>(Change.class, Sheet.of("enrolment", enrolment.id().value()));
        var status = form.required(new RadioButtonGroup<EnrolmentStatus>(t("companies.status")), "status");
        status.setItems(enrolment.status().next());
        status.setItemLabelGenerator(one -> t("enrolment." + one.name()));
        status.setHelperText(t("enrolment.change.help"));
        var on = form.required(Fields.date("enrolment.on"), "on");
        var reason = form.required(Fields.lines("enrolment.reason", TextLimit.NOTE), "reason", Checks.required(TextLimit.NOTE));
        var dialog = new FormDialog<>(t("enrolment.changeTitle", company.name()), form, typed -> {
            parts.enrolments().become(enrolment.id(), typed.status(), typed.on(), typed.reason());
            Messages.done(t("enrolment.changed", company.name()));
            onSaved.run();
        }, status, on, reason);
        form.show(new Change(null, parts.today().date(), ""));
        dialog.open();
    }

    /** What the form of entering holds. */
    public record Entry(EditionRow edition, LocalDate on) {
    }

    /** What the form of changing holds. */
    public record Change(@Nullable EnrolmentStatus status, LocalDate on, String reason) {
    }
}
