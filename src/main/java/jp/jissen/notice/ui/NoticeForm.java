package jp.jissen.notice.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.PickOne;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.company.CompanyRow;
import jp.jissen.notice.Audience;
import jp.jissen.notice.NoticeText;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.SessionRow;

/** To whom, and what. */
class NoticeForm extends Div {

    private final RecordForm<Typed> form;

    NoticeForm(EditionRow edition, List<CompanyRow> companies, List<SessionRow> held) {
        form = new RecordForm<>(Typed.class, Sheet.of("notice", edition.id().value()));
        form.name(t("notice.title"));
        addClassName("stacked-form");
        var kind = form.required(kind(), "kind");
        var company = form.field(new PickOne<CompanyRow>(t("companies.company")).offer(companies, CompanyRow::name, one -> one.name() + " " + one.profile().reading()), "company");
        var session = form.field(new PickOne<SessionRow>(t("notice.session")).offer(held, one -> t("schedule.session", one.number()) + " " + formats().shortDate(one.heldOn())), "session");
        kind.addValueChangeListener(event -> {
            company.setVisible(event.getValue() == Audience.Kind.COMPANY);
            session.setVisible(event.getValue() == Audience.Kind.ABSENTEES);
        });
        var subject = form.required(Fields.line("notice.subject", TextLimit.LINE), "subject", Checks.required(TextLimit.LINE));
        var body = form.required(Fields.lines("notice.body", TextLimit.TEXT), "body", Checks.required(TextLimit.TEXT));
        body.setMinRows(10);
        var help = new Paragraph(t("notice.places"));
        help.addClassName("hint");
        add(form.head(), kind, company, session, subject, body, help);
        form.show(new Typed(Audience.Kind.PARTICIPANTS, null, null, "", t("notice.body.start") + "\n\n"));
    }

    RecordForm<Typed> form() {
        return form;
    }

    /** What is typed, if every field can be read; otherwise the fields say why not. */
    Optional<Typed> typed() {
        var typed = form.peek();
        if (typed.isEmpty()) {
            form.submit(complete -> { });
        }
        return typed;
    }

    private static RadioButtonGroup<Audience.Kind> kind() {
        var kind = new RadioButtonGroup<Audience.Kind>(t("notice.to"), Audience.Kind.values());
        kind.setItemLabelGenerator(value -> t("notice.to." + value.name()));
        return kind;
    }

    /** What the form holds. */
    public record Typed(Audience.Kind kind, @Nullable CompanyRow company, @Nullable SessionRow session, String subject, String body) {

        Audience audience() {
            return new Audience(kind, kind == Audience.Kind.COMPANY && company != null ? company.id() : null, kind == Audience.Kind.ABSENTEES && session != null ? session.id() : null);
        }

        NoticeText text() {
            return new NoticeText(subject, body);
        }
    }
}
