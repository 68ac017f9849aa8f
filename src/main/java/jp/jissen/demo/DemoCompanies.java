package jp.jissen.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.attendance.AttendanceService;
import jp.jissen.attendance.Entry;
import jp.jissen.attendance.Mark;
import jp.jissen.attendance.Place;
import jp.jissen.company.AssignmentService;
import jp.jissen.company.CompanyProfile;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.CompanyService;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.company.EnrolmentService;
import jp.jissen.company.EnrolmentStatus;
import jp.jissen.company.ExpertService;
import jp.jissen.company.HomeworkService;
import jp.jissen.company.ParticipantDetails;
import jp.jissen.company.ParticipantId;
import jp.jissen.company.ParticipantService;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.HomeworkKind;
import jp.jissen.programme.Period;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionService;

/** The demo's twelve companies: entered, with people and experts, through five sessions; two of them were there the year before. */
@Component
@Profile("demo")
class DemoCompanies {

    private static final List<String> RETURNING = List.of("minamo", "tanpopo");
    private static final String LEAVING = "asagi";
    private static final int HELD = 5;

    private final DemoCast cast;
    private final DemoRegisters registers;
    private final CompanyService companies;
    private final EnrolmentService enrolments;
    private final ParticipantService participants;
    private final ExpertService experts;
    private final AssignmentService assignments;
    private final AttendanceService attendance;
    private final SessionService sessions;
    private final HomeworkService homework;
    private final Map<String, CompanyRow> rows = new HashMap<>();
    private final Map<String, EnrolmentRow> parts = new HashMap<>();
    private final Map<String, ParticipantId> seats = new HashMap<>();

    DemoCompanies(DemoCast cast, DemoRegisters registers, CompanyService companies, EnrolmentService enrolments, ParticipantService participants, ExpertService experts, AssignmentService assignments, AttendanceService attendance, SessionService sessions, HomeworkService homework) {
        this.cast = cast;
        this.registers = registers;
        this.companies = companies;
        this.enrolments = enrolments;
        this.participants = participants;
        this.experts = experts;
        this.assignments = assignments;
        this.attendance = attendance;
        this.sessions = sessions;
        this.homework = homework;
    }

    /** People whose slips still lie in a drawer. */
    Set<String> neverSignedIn() {
        return Set.of("ogata", "nonomura");
    }

    /** The companies' parts in the year that was played last, by their keys. */
    Map<String, EnrolmentRow> parts() {
        return Map.copyOf(parts);
    }

    /** The year before: two companies from beginning to end. */
    void playYearBefore(EditionRow edition) {
        var begin = LocalDate.of(2024, 7, 1);
        cast.run(DemoProgramme.OFFICE, begin, () -> RETURNING.forEach(key -> {
            var company = record(key);
            var part = enrolments.enrol(create(company).id(), edition.id(), begin);
            var person = DemoFile.read("people.csv").stream().filter(one -> one.get("company").equals(key)).findFirst().orElseThrow();
            seat(person, part, begin);
            experts.register(edition.id(), cast.id(company.get("expert")), begin);
            assignments.assign(part.id(), cast.id(company.get("expert")), begin);
            parts.put(key, part);
        }));
        for (var session : cast.as(DemoProgramme.OFFICE, begin, () -> sessions.list(edition.id()))) {
            cast.run(DemoProgramme.OFFICE, session.heldOn(), () -> attendance.markRestPresent(session.id(), Place.VENUE));
        }
        cast.run(DemoProgramme.OFFICE, LocalDate.of(2025, 3, 28), () -> RETURNING.forEach(key -> enrolments.become(parts.get(key).id(), EnrolmentStatus.COMPLETED, LocalDate.of(2025, 3, 28), "10回と専門家派遣4回を終えました。")));
    }

    /** This year until the demo's day. */
    void play(EditionRow edition, List<CSVRecord> people) {
        var begin = LocalDate.of(2025, 7, 1);
        cast.run(DemoProgramme.OFFICE, begin, () -> {
            DemoFile.read("people.csv").stream().filter(person -> person.get("role").equals("EXPERT")).forEach(person -> {
                experts.register(edition.id(), cast.id(person.get("user_name")), begin);
                cast.setPassword(person.get("user_name"));
            });
            DemoFile.read("companies.csv").forEach(company -> enter(company, edition, begin));
            people.forEach(person -> {
                if (cast.id(person.get("user_name")) == null) {
                    seat(person, parts.get(person.get("company")), begin);
                } else {
                    participants.add(parts.get(person.get("company")).id(), cast.id(person.get("user_name")), details(person), begin);
                }
                if (!neverSignedIn().contains(person.get("user_name"))) {
                    cast.setPassword(person.get("user_name"));
                }
            });
        });
        cast.run("koizumi", LocalDate.of(2025, 7, 10), () -> companies.close(rows.get("midori").id(), new Period(LocalDate.of(2025, 8, 9), LocalDate.of(2025, 8, 17)), "夏季休業"));
        sessionDays(edition);
        registers.fill(rows);
        tickHomework(edition);
        cast.run(DemoProgramme.OFFICE, LocalDate.of(2025, 9, 19), () -> enrolments.become(parts.get(LEAVING).id(), EnrolmentStatus.LEFT, LocalDate.of(2025, 9, 19), "担当者の異動により、続けて参加することが難しくなったため。"));
    }

    private void enter(CSVRecord company, EditionRow edition, LocalDate begin) {
        var row = rows.containsKey(company.get("key")) ? rows.get(company.get("key")) : create(company);
        var part = enrolments.enrol(row.id(), edition.id(), begin);
        parts.put(company.get("key"), part);
        assignments.assign(part.id(), cast.id(company.get("expert")), LocalDate.of(2025, 7, 7));
    }

    private CompanyRow create(CSVRecord company) {
        var row = companies.create(new CompanyProfile(company.get("name"), company.get("reading"), company.get("industry"), Integer.parseInt(company.get("employees")), Integer.parseInt(company.get("capital")),
                company.get("postal_code"), company.get("address"), company.get("phone"), ""));
        rows.put(company.get("key"), row);
        return row;
    }

    private void seat(CSVRecord person, EnrolmentRow part, LocalDate begin) {
        var row = participants.add(part.id(), new NewAccount(new PersonName(person.get("name"), person.get("reading")), person.get("user_name"), person.get("mail")), details(person), begin);
        cast.know(person.get("user_name"), row.account());
        seats.put(person.get("user_name"), row.id());
    }

    private static ParticipantDetails details(CSVRecord person) {
        return new ParticipantDetails(person.get("department"), person.get("position"), "");
    }

    private static CSVRecord record(String key) {
        return DemoFile.read("companies.csv").stream().filter(company -> company.get("key").equals(key)).findFirst().orElseThrow();
    }

    private void sessionDays(EditionRow edition) {
        var held = cast.as(DemoProgramme.OFFICE, LocalDate.of(2025, 7, 25), () -> sessions.list(edition.id())).stream().filter(session -> session.number() <= HELD).toList();
        for (var session : held) {
            cast.run(DemoProgramme.OFFICE, session.heldOn(), () -> {
                exceptions(session);
                attendance.markRestPresent(session.id(), Place.VENUE);
            });
        }
    }

    private void exceptions(SessionRow session) {
        switch (session.number()) {
            case 2 -> mark(session, "nonomura", Mark.ABSENT_EXCUSED, Place.FOLLOW_UP, "納期が重なったため。資料を送りました。");
            case 3 -> {
                mark(session, "mikami", Mark.LATE, Place.VENUE, "電車の遅れで20分。");
                mark(session, "ogata", Mark.ABSENT_UNEXCUSED, null, "");
            }
            case 4 -> {
                mark(session, "aoyagi", Mark.ABSENT_UNEXCUSED, null, "");
                mark(session, "kisaragi", Mark.PRESENT, Place.ONLINE, "施設を離れられず、オンラインで参加。");
            }
            case 5 -> {
                mark(session, "aoyagi", Mark.ABSENT_UNEXCUSED, null, "電話しましたがつながりません。");
                mark(session, "midorikawa", Mark.LEFT_EARLY, Place.VENUE, "");
            }
            default -> { }
        }
    }

    private void mark(SessionRow session, String person, Mark mark, @Nullable Place place, String note) {
        attendance.write(session.id(), seats.get(person), new Entry(mark, place, note));
    }

    private void tickHomework(EditionRow edition) {
        for (var person : List.of("koizumi", "chiba", "mikami", "shigematsu", "iwasaki", "kisaragi", "toyama")) {
            var company = DemoFile.read("people.csv").stream().filter(one -> one.get("user_name").equals(person)).findFirst().orElseThrow().get("company");
            cast.run(person, LocalDate.of(2025, 9, 22), () -> sessions.homework(edition.id()).stream().filter(piece -> piece.sessionNumber() <= 3 && piece.kind() == HomeworkKind.CHECK)
                    .forEach(piece -> homework.tick(parts.get(company).id(), piece.id(), true)));
        }
    }
}
