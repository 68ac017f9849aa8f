package jp.jissen.programme.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;

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
import jp.jissen.programme.SessionHistory;
import jp.jissen.programme.SessionMode;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionService;
import jp.jissen.programme.SessionTexts;
import jp.jissen.programme.SessionVersion;
import jp.jissen.programme.Words;
import jp.jissen.revision.Revision;
import jp.jissen.revision.ui.History;
import jp.jissen.revision.ui.HistoryDialog;

/** The dialog in which the office moves a session, changes its place or its words. */
@SpringComponent
class SessionEditing {

    private final SessionService sessions;
    private final SessionHistory history;
    private final ScheduleService schedules;

    SessionEditing(SessionService sessions, SessionHistory history, ScheduleService schedules) {
        this.sessions = sessions;
        this.history = history;
        this.schedules = schedules;
    }

    void open(SessionRow session, EditionRow edition, Runnable onSaved) {
        var versions = new Versions(session);
        var form = new RecordForm<>(Typed.class, Sheet.of("session", session.id().value()));
        var dialog = new FormDialog<>(t("session.edit.title", session.number()), form, typed -> {
            sessions.change(session.id(), typed.change(versions.seen.version()));
            Messages.done(t("session.edit.done", session.number()));
            onSaved.run();
        }, fields(form, edition));
        form.mergesWith(versions);
        form.show(Typed.of(session));
        dialog.open();
    }

    /** What was written about the session before, and the way back. */
    void openHistory(SessionRow session, EditionRow edition, Runnable onChange) {
        var words = new RecordForm<>(Typed.class, Sheet.NEVER);
        fields(words, edition);
        new HistoryDialog<>(t("schedule.session", session.number()), words, new Versions(session), true, onChange).open();
    }

    private Component[] fields(RecordForm<Typed> form, EditionRow edition) {
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
        return new Component[] {date, mode, url, venue, venueEn,
                line(form, "seminarTheme", TextLimit.NOTE, true), line(form, "seminarThemeEn", TextLimit.NOTE, false),
                line(form, "workshopTheme", TextLimit.NOTE, true), line(form, "workshopThemeEn", TextLimit.NOTE, false),
                lines(form, "goals", TextLimit.TEXT), lines(form, "goalsEn", TextLimit.TEXT), line(form, "bring", TextLimit.NOTE, false), line(form, "bringEn", TextLimit.NOTE, false),
                lines(form, "notice", TextLimit.TEXT), lines(form, "noticeEn", TextLimit.TEXT)};
    }

    /** A session as colleagues left it, and its versions. */
    private class Versions implements History<Typed> {

        private SessionRow seen;

        Versions(SessionRow seen) {
            this.seen = seen;
        }

        @Override
        public Typed now() {
            seen = sessions.get(seen.id());
            return Typed.of(seen);
        }

        @Override
        public List<Revision<Typed>> newest(int offset, int limit) {
            return history.of(seen.id(), offset, limit).stream().map(version -> version.with(Typed.of(version.body()))).toList();
        }

        @Override
        public void goBack(int number) {
            history.goBack(seen.id(), number, seen.version());
        }

        @Override
        public void undo() {
            history.undo(seen.id());
        }

        @Override
        public void setAside(Typed mine) {
            history.setAside(seen.id(), mine.change(seen.version()));
        }
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
            return of(session.heldOn(), session.mode(), session.venue(), session.onlineUrl(), session.texts());
        }

        static Typed of(SessionVersion version) {
            return of(version.heldOn(), version.mode(), version.venue(), version.onlineUrl(), version.texts());
        }

        private static Typed of(LocalDate heldOn, SessionMode mode, Words venue, String onlineUrl, SessionTexts texts) {
            return new Typed(heldOn, mode, venue.ja(), venue.en(), onlineUrl, texts.seminarTheme().ja(), texts.seminarTheme().en(),
                    texts.workshopTheme().ja(), texts.workshopTheme().en(), texts.goals().ja(), texts.goals().en(), texts.bring().ja(), texts.bring().en(), texts.notice().ja(), texts.notice().en());
        }

        SessionChange change(long version) {
            return new SessionChange(heldOn, mode, new Words(venue, venueEn), onlineUrl, new SessionTexts(new Words(seminarTheme, seminarThemeEn), new Words(workshopTheme, workshopThemeEn),
                    new Words(goals, goalsEn), new Words(bring, bringEn), new Words(notice, noticeEn)), version);
        }
    }
}
