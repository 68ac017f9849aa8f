package jp.jissen.programme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AuditTrail;
import jp.jissen.access.Roles;
import jp.jissen.access.Subject;
import jp.jissen.base.TextLimit;
import jp.jissen.live.News;
import jp.jissen.live.Topic;

/** The year as a whole, and the days on which nobody works. */
@Service
public class ScheduleService {

    /** The kind of news that something in an edition has changed: a session, its material, a window, the words. */
    public static final String NEWS = "schedule";
    /** The kind of news that the office has other closing days. */
    public static final String CLOSINGS = "closing";

    private final EditionAccess access;
    private final Sessions sessions;
    private final EditionContents contents;
    private final CalendarFile calendarFile;
    private final AuditTrail trail;
    private final News news;

    ScheduleService(EditionAccess access, Sessions sessions, EditionContents contents, CalendarFile calendarFile, AuditTrail trail, News news) {
        this.access = access;
        this.sessions = sessions;
        this.contents = contents;
        this.calendarFile = calendarFile;
        this.trail = trail;
        this.news = news;
    }

    /** @throws jp.jissen.base.Absent when the edition is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Schedule get(EditionId id) {
        var edition = access.require(id).row();
        var rows = sessions.of(id.value()).stream().map(ProgrammeSession::row).toList();
        return new Schedule(edition, rows, contents.phases(rows.stream().map(SessionRow::id).toList()),
                contents.windows(id).stream().map(EditionWindow::window).toList(), contents.milestones(id).stream().map(EditionMilestone::milestone).toList());
    }

    /** The schedule of the year that the actor most likely means; empty when there is none. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<Schedule> current() {
        return access.current().map(edition -> get(edition.id()));
    }

    /** The year as an iCalendar file (RFC 5545), in the reader's language. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public byte[] calendarFile(EditionId id, Locale locale) {
        return calendarFile.write(get(id), locale);
    }

    /** The office's business days, for due dates. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public BusinessDays businessDays() {
        return new BusinessDays(contents.closings().stream().map(OfficeClosing::day).toList());
    }

    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
    @Transactional(readOnly = true)
    public List<OfficeClosingRow> closings() {
        return contents.closings().stream().map(closing -> new OfficeClosingRow(closing.id(), closing.day())).toList();
    }

    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void close(Period period, String reason) {
        var closing = new OfficeClosing(new ClosingDay(period, TextLimit.LINE.require("reason", reason)));
        contents.add(closing);
        trail.record("closing.added", Subject.of("closing", closing.id().value(), reason), null);
        news.tell(Topic.office(CLOSINGS));
    }

    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void reopen(ClosingDayId id) {
        contents.removeClosing(id);
        trail.record("closing.removed", Subject.of("closing", id.value(), ""), null);
        news.tell(Topic.office(CLOSINGS));
    }
}
