package jp.jissen.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AuditTrail;
import jp.jissen.access.Roles;
import jp.jissen.access.Subject;
import jp.jissen.base.TableFile;
import jp.jissen.base.Texts;
import jp.jissen.company.CompanyFilter;
import jp.jissen.company.CompanyListService;
import jp.jissen.company.ParticipantRow;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionService;
import jp.jissen.programme.SessionId;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionService;

/** Attendance lists as Excel workbooks: one session with its notes, or the whole year. The trail keeps who had one written. */
@Service
@RolesAllowed(Roles.COORDINATOR)
public class AttendanceWorkbook {

    /** More than any programme has. */
    private static final int MOST_COMPANIES = 5_000;

    private final AttendanceService attendance;
    private final Attendances attendances;
    private final CompanyListService companies;
    private final SessionService sessions;
    private final EditionService editions;
    private final Texts texts;
    private final AuditTrail trail;

    AttendanceWorkbook(AttendanceService attendance, Attendances attendances, CompanyListService companies, SessionService sessions, EditionService editions, Texts texts, AuditTrail trail) {
        this.attendance = attendance;
        this.attendances = attendances;
        this.companies = companies;
        this.sessions = sessions;
        this.editions = editions;
        this.texts = texts;
        this.trail = trail;
    }

    /** One session: the lines of its list. */
    @Transactional
    public byte[] session(SessionId id, Locale locale) {
        var sheet = attendance.sheet(id);
        var title = texts.get("attendance.of", locale, sheet.session().number());
        trail.record("attendance.exported", Subject.of("session", id.value(), "第" + sheet.session().number() + "回"), editions.get(sheet.session().edition()).space());
        return TableFile.write(title, words(locale, "companies.company", "accounts.person", "participant.position", "attendance.mark", "attendance.place", "attendance.note"),
                sheet.lines().stream().map(line -> List.of(line.company().name(), line.person().name(), line.person().details().position(), line.entry().map(entry -> mark(entry.mark(), locale)).orElse(""),
                        line.entry().map(Entry::place).map(place -> texts.get("attendance.place." + place.name(), locale)).orElse(""), line.entry().map(Entry::note).orElse(""))).toList());
    }

    /** The whole year: a row a person, by the company's reading and then the person's; a column a session, and how often the person was there. */
    @Transactional
    public byte[] year(EditionId id, Locale locale) {
        var edition = editions.get(id);
        var rows = sessions.list(id);
        var marks = attendances.atSessions(rows.stream().map(row -> row.id().value()).toList()).stream()
                .collect(Collectors.groupingBy(Attendance::participantId, Collectors.toMap(Attendance::sessionId, entry -> entry.entry().mark())));
        trail.record("attendance.exported", Subject.of("edition", id.value(), edition.name().ja()), edition.space());
        var heads = new ArrayList<>(words(locale, "companies.company", "accounts.person", "participant.position"));
        rows.forEach(session -> heads.add(texts.get("schedule.session", locale, session.number())));
        heads.add(texts.get("attendance.times", locale));
        return TableFile.write(texts.get("attendance.year", locale), heads, people(id).map(seat -> row(seat, rows, marks.getOrDefault(seat.person().id().value(), Map.of()), locale)).toList());
    }

    private List<Object> row(Seat seat, List<SessionRow> sessions, Map<UUID, Mark> marks, Locale locale) {
        var cells = new ArrayList<Object>(List.of(seat.company(), seat.person().name(), seat.person().details().position()));
        sessions.forEach(session -> cells.add(marks.containsKey(session.id().value()) ? mark(marks.get(session.id().value()), locale) : ""));
        cells.add(marks.values().stream().filter(Mark::attended).count());
        return cells;
    }

    private Stream<Seat> people(EditionId edition) {
        return companies.page(CompanyFilter.of(edition), PageRequest.of(0, MOST_COMPANIES, Sort.by("c.reading"))).stream()
                .flatMap(line -> line.participants().stream().sorted(Comparator.comparing(ParticipantRow::reading)).map(person -> new Seat(line.company().name(), person)));
    }

    private String mark(Mark mark, Locale locale) {
        return texts.get("attendance.mark." + mark.name(), locale);
    }

    private List<String> words(Locale locale, String... keys) {
        return Stream.of(keys).map(key -> texts.get(key, locale)).toList();
    }

    private record Seat(String company, ParticipantRow person) {
    }
}
