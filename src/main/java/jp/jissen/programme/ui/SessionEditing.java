package jp.jissen.programme.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.springframework.stereotype.Component;

import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.programme.BusinessDays;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.ScheduleService;
import jp.jissen.programme.SessionChange;
import jp.jissen.programme.SessionMode;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionService;
import jp.jissen.programme.SessionTexts;
import jp.jissen.programme.Words;

/** The dialog in which the office moves a session, changes its place or its words. */
@Component
class SessionEditing {

    private final SessionService sessions;
    private final ScheduleService schedules;

    SessionEditing(SessionService sessions, ScheduleService schedules) {
        this.sessions = sessions;
        this.schedules = schedules;
    }

    void open(SessionRow session, EditionRow edition, Runnable onSaved) {
        var seen = new AtomicReference<>(session);
        var form = new RecordForm<>(Typed.class, Sheet.of("session", session.id().value()));
        var date = form.required(Fields.date("session.date", edition.period().from(), edition.period().until()), "heldOn");
        var calendar = schedules.businessDays();
        date.addValueChangeListener(event -> date.setHelperText(warning(calendar, event.getValue())));
        var mode = form.required(mode(), "mode");
        var url = form.field(Fields.line("session.onlineUrl", TextLimit.ADDRESS), "onlineUrl", Checks.text(TextLimit.ADDRESS));
        var venue = form.field(Fields.line("session.venue", TextLimit.NOTE), "venue", Checks.text(TextLimit.NOTE));
        var venueEn = form.field(Fields.line("session.venueEn", TextLimit.NOTE), "venueEn", Checks.text(TextLimit.NOTE));
        mode.addValueChangeListener(event -> {
            url.setVisible(event.getValue() == SessionMode.ONLINE);
            venue.setVisible(event.getValue() == SessionMode.VENUE);
            venueEn.setVisible(event.getValue() == SessionMode.VENUE);
        });
        var dialog = new FormDialog<>(t("session.edit.title", session.number()), form, typed -> {
            sessions.change(session.id(), typed.change(seen.get().version()));
            Messages.done(t("session.edit.done", session.number()));
            onSaved.run();
        }, date, mode, url, venue, venueEn,
                line(form, "seminarTheme", TextLimit.NOTE, true), line(form, "seminarThemeEn", TextLimit.NOTE, false),
                line(form, "workshopTheme", TextLimit.NOTE, true), line(form, "workshopThemeEn", TextLimit.NOTE, false),
                lines(form, "goals", TextLimit.TEXT), lines(form, "goalsEn", TextLimit.TEXT), line(form, "bring", TextLimit.NOTE, false), line(form, "bringEn", TextLimit.NOTE, false),
                lines(form, "notice", TextLimit.TEXT), lines(form, "noticeEn", TextLimit.TEXT));
        form.mergesWith(() -> Typed.of(seen.updateAndGet(before -> sessions.get(before.id()))));
        form.show(Typed.of(session));
        dialog.open();
    }

    private static RadioButtonGroup<SessionMode> mode() {
        var mode = new RadioButtonGroup<SessionMode>(t("session.mode"), SessionMode.values());
        mode.setItemLabelGenerator(value -> t("session.mode." + value.name()));
        mode.addThemeName("horizontal");
        return mode;
    }

    private static TextField line(RecordForm<Typed> form, String name, TextLimit limit, boolean required) {
        var field = Fields.line("session." + name, limit);
        return required ? form.required(field, name, Checks.required(limit)) : form.field(field, name, Checks.text(limit));
    }

    private static TextArea lines(RecordForm<Typed> form, String name, TextLimit limit) {
        return form.field(Fields.lines("session." + name, limit), name, Checks.text(limit));
    }

    /** A session on a day without business is unusual, not forbidden. */
    private static String warning(BusinessDays calendar, LocalDate day) {
        return day == null || calendar.isOpen(day) ? "" : t("session.notBusiness", calendar.reason(day, locale()).orElse(t("session.weekend")));
    }

    /** What the form holds. */
    public record Typed(LocalDate heldOn, SessionMode mode, String venue, String venueEn, String onlineUrl, String seminarTheme, String seminarThemeEn, String workshopTheme, String workshopThemeEn,
            String goals, String goalsEn, String bring, String bringEn, String notice, String noticeEn) {

        static Typed of(SessionRow session) {
            var texts = session.texts();
            return new Typed(session.heldOn(), session.mode(), session.venue().ja(), session.venue().en(), session.onlineUrl(), texts.seminarTheme().ja(), texts.seminarTheme().en(),
                    texts.workshopTheme().ja(), texts.workshopTheme().en(), texts.goals().ja(), texts.goals().en(), texts.bring().ja(), texts.bring().en(), texts.notice().ja(), texts.notice().en());
        }

        SessionChange change(long version) {
            return new SessionChange(heldOn, mode, new Words(venue, venueEn), onlineUrl, new SessionTexts(new Words(seminarTheme, seminarThemeEn), new Words(workshopTheme, workshopThemeEn),
                    new Words(goals, goalsEn), new Words(bring, bringEn), new Words(notice, noticeEn)), version);
        }
    }
}
