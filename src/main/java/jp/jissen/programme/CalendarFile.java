package jp.jissen.programme;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Locale;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.springframework.stereotype.Component;

import jp.jissen.base.Texts;
import jp.jissen.base.Today;

/** The year as a file for people's own calendars: sessions with their clock times, visit windows and milestones as whole days. */
@Component
class CalendarFile {

    private final Texts texts;
    private final Clock clock;

    CalendarFile(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    byte[] write(Schedule schedule, Locale locale) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Jissen//Jissen//" + locale.getLanguage().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        schedule.sessions().forEach(session -> calendar.add(event(session, schedule, locale)));
        schedule.windows().forEach(window -> calendar.add(wholeDays(window.period(), texts.get("schedule.visit", locale, window.number()),
                schedule.edition().id() + "-visit-" + window.number())));
        schedule.milestones().forEach(milestone -> calendar.add(wholeDays(milestone.period(), milestone.label().in(locale),
                schedule.edition().id() + "-" + milestone.code())));
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(SessionRow session, Schedule schedule, Locale locale) {
        var span = schedule.span(session);
        var title = texts.get("schedule.session", locale, session.number()) + " " + session.texts().workshopTheme().in(locale);
        var event = span.isEmpty() ? new VEvent(session.heldOn(), session.heldOn().plusDays(1), title)
                : new VEvent(instant(session, span.get().from()), instant(session, span.get().until()), title);
        event.add(new Uid(session.id() + "@jissen"));
        event.add(new Sequence((int) session.version()));
        if (session.cancelled()) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        var place = session.mode() == SessionMode.ONLINE ? session.onlineUrl() : session.venue().in(locale);
        event.add(new Location(place));
        event.add(new Description(session.texts().seminarTheme().in(locale)));
        return stamped(event);
    }

    private VEvent wholeDays(Period period, String title, String uid) {
        var event = new VEvent(period.from(), period.until().plusDays(1), title);
        event.add(new Uid(uid + "@jissen"));
        return stamped(event);
    }

    private VEvent stamped(VEvent event) {
        event.replace(new DtStamp(clock.instant()));
        return event;
    }

    private static Temporal instant(SessionRow session, LocalTime time) {
        return session.heldOn().atTime(time).atZone(Today.ZONE).toInstant();
    }
}
