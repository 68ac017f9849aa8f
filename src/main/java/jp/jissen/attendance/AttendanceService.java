package jp.jissen.attendance;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Acting;
import jp.jissen.access.AuditTrail;
import jp.jissen.access.Roles;
import jp.jissen.access.Subject;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Today;
import jp.jissen.company.CompanyFilter;
import jp.jissen.company.CompanyLine;
import jp.jissen.company.CompanyListService;
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.company.EnrolmentStatus;
import jp.jissen.company.ParticipantId;
import jp.jissen.company.ParticipantService;
import jp.jissen.live.News;
import jp.jissen.live.Topic;
import jp.jissen.programme.SessionId;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionService;

/** The attendance list of each session. */
@Service
public class AttendanceService {

    /** The kind of news that attendance at a session has changed. */
    public static final String NEWS = "attendance";
    /** More than any programme has: a list is shown and printed whole. */
    private static final int MOST_COMPANIES = 5_000;

    private final Attendances attendances;
    private final SessionService sessions;
    private final CompanyListService companies;
    private final ParticipantService participants;
    private final AuditTrail trail;
    private final News news;
    private final Today today;
    private final Clock clock;

    AttendanceService(Attendances attendances, SessionService sessions, CompanyListService companies, ParticipantService participants, AuditTrail trail, News news, Today today, Clock clock) {
        this.attendances = attendances;
        this.sessions = sessions;
        this.companies = companies;
        this.participants = participants;
        this.trail = trail;
        this.news = news;
        this.today = today;
        this.clock = clock;
    }

    /** The list: everybody who takes part on the session's day, by the company's reading, then the person's; a constant number of statements. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public AttendanceSheet sheet(SessionId id) {
        var session = sessions.get(id);
        var entries = attendances.atSession(id.value()).stream().collect(Collectors.toMap(Attendance::participantId, Attendance::entry));
        var lines = companies.page(CompanyFilter.of(session.edition()), PageRequest.of(0, MOST_COMPANIES, Sort.by("c.reading"))).stream()
                .filter(line -> line.enrolment().filter(enrolment -> takesPart(enrolment, session)).isPresent())
                .flatMap(line -> line(line, session, entries)).toList();
        return new AttendanceSheet(session, lines);
    }

    private static boolean takesPart(EnrolmentRow enrolment, SessionRow session) {
        return enrolment.status().takesPart() || enrolment.status() == EnrolmentStatus.LEFT && !enrolment.statusOn().isBefore(session.heldOn());
    }

    private static Stream<AttendanceLine> line(CompanyLine company, SessionRow session, Map<UUID, Entry> entries) {
        return company.participants().stream().filter(person -> person.takesPartOn(session.heldOn()))
                .sorted(Comparator.comparing(person -> person.reading()))
                .map(person -> new AttendanceLine(company.company(), person, Optional.ofNullable(entries.get(person.id().value()))));
    }

    /**
     * Writes a person's line; a correction replaces what was there, the trail keeps that it happened.
     *
     * @throws Refusal before the session's day, for a cancelled session
     * @throws Absent for a person who does not take part that day
     */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void write(SessionId id, ParticipantId person, Entry entry) {
        change(id, person, before -> entry);
    }

    /**
     * Writes mark and place; a note that somebody has written meanwhile stays.
     *
     * @throws Refusal as {@link #write} and {@link Entry}
     */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void mark(SessionId id, ParticipantId person, Mark mark, @Nullable Place place) {
        change(id, person, before -> new Entry(mark, place, before.map(Entry::note).orElse("")));
    }

    /**
     * Writes the note; the mark stays as it is by now.
     *
     * @throws Refusal as {@link #write}
     * @throws Absent when the person has no mark any more
     */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void note(SessionId id, ParticipantId person, String note) {
        change(id, person, before -> before.map(entry -> new Entry(entry.mark(), entry.place(), note)).orElseThrow(Absent::new));
    }

    /** The person's note as it is now; empty for none. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public String noteOf(SessionId id, ParticipantId person) {
        return attendances.find(id.value(), person.value()).map(attendance -> attendance.entry().note()).orElse("");
    }

    private void change(SessionId id, ParticipantId person, Function<Optional<Entry>, Entry> how) {
        var sheet = sheet(id);
        requireHeld(sheet.session());
        var line = sheet.lines().stream().filter(one -> one.person().id().equals(person)).findFirst().orElseThrow(Absent::new);
        write(sheet.session(), line, how.apply(line.entry()));
        trail.record("attendance.written", Subject.of("attendance", person.value(), "第" + sheet.session().number() + "回 " + line.person().name()), line.company().space());
    }

    /** Marks everybody without an entry as present at the place. @return how many */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public int markRestPresent(SessionId id, Place place) {
        var sheet = sheet(id);
        requireHeld(sheet.session());
        var rest = sheet.lines().stream().filter(line -> line.entry().isEmpty()).toList();
        rest.forEach(line -> write(sheet.session(), line, new Entry(Mark.PRESENT, place, "")));
        trail.record("attendance.rest", Subject.of("session", id.value(), "第" + sheet.session().number() + "回"), null);
        return rest.size();
    }

    /** Takes a person's entry back: nothing is written there any more. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void clear(SessionId id, ParticipantId person) {
        attendances.find(id.value(), person.value()).ifPresent(attendance -> {
            attendances.delete(attendance);
            trail.record("attendance.cleared", Subject.of("attendance", person.value(), "第" + sessions.get(id).number() + "回"), null);
            news.tell(Topic.of(attendance.space(), NEWS, id.value()));
        });
    }

    /** How many people have which mark, for several sessions in one statement. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public Map<SessionId, Map<Mark, Long>> counts(Collection<SessionId> ids) {
        return attendances.counts(ids.stream().map(SessionId::value).toList()).stream().collect(Collectors.groupingBy(count -> new SessionId(count.getSession()),
                Collectors.toMap(Attendances.Count::getMark, Attendances.Count::getCount)));
    }

    /** The company's own attendance: its mark at each session where it has one. @throws Absent when the company is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Map<SessionId, Mark> ofCompany(EnrolmentId id) {
        participants.of(id);
        return attendances.ofEnrolment(id.value()).stream().collect(Collectors.groupingBy(attendance -> new SessionId(attendance.sessionId()),
                Collectors.collectingAndThen(Collectors.mapping(attendance -> attendance.entry().mark(), Collectors.toList()), marks -> Mark.ofCompany(marks).orElseThrow())));
    }

    private void write(SessionRow session, AttendanceLine line, Entry entry) {
        var by = Acting.person().accountId();
        attendances.find(session.id().value(), line.person().id().value()).ifPresentOrElse(
                attendance -> attendance.write(entry, by, clock.instant()),
                () -> attendances.save(new Attendance(line.company().space(), line.person().enrolment(), line.person().id(), session.id(), entry, by, clock.instant())));
        news.tell(Topic.of(line.company().space(), NEWS, session.id().value()));
    }

    private void requireHeld(SessionRow session) {
        if (session.cancelled()) {
            throw new Refusal("refusal.attendance.cancelled");
        }
        if (session.heldOn().isAfter(today.date())) {
            throw new Refusal("refusal.attendance.early", session.heldOn());
        }
    }
}
