package jp.jissen.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.springframework.context.annotation.Lazy;

import jp.jissen.access.Role;
import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.action.ActionItemId;
import jp.jissen.action.ActionService;
import jp.jissen.action.Party;
import jp.jissen.action.Promise;
import jp.jissen.attendance.AttendanceService;
import jp.jissen.attendance.Place;
import jp.jissen.catalogue.RiskResponse;
import jp.jissen.catalogue.VisitMode;
import jp.jissen.company.AssignmentRow;
import jp.jissen.company.AssignmentService;
import jp.jissen.company.CompanyService;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.company.ExpertService;
import jp.jissen.company.HomeworkService;
import jp.jissen.company.ParticipantDetails;
import jp.jissen.company.ParticipantService;
import jp.jissen.maturity.LevelStage;
import jp.jissen.maturity.SurveyStage;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.HomeworkKind;
import jp.jissen.programme.Period;
import jp.jissen.programme.SessionService;
import jp.jissen.register.AssetDetails;
import jp.jissen.register.AssetInput;
import jp.jissen.register.AssetService;
import jp.jissen.register.OpeningInput;
import jp.jissen.register.OpeningService;
import jp.jissen.register.Rating;
import jp.jissen.register.RegisterExport;
import jp.jissen.register.RegisterService;
import jp.jissen.register.Treatment;
import jp.jissen.visit.Attendee;
import jp.jissen.visit.Decision;
import jp.jissen.visit.VisitId;
import jp.jissen.visit.VisitNote;
import jp.jissen.visit.VisitOfficeService;
import jp.jissen.visit.VisitService;
import jp.jissen.work.JobId;
import jp.jissen.work.JobService;
import jp.jissen.work.MailId;

/**
 * Companies that must never see one another, made once for the tests that try the wall: {@link #a} and {@link #c} with a row
 * in every walled table, each in an edition of its own, and {@link #b}, which sits in the same edition as {@link #a}.
 */
@Lazy
public class Neighbours {

    private final Stage stage;
    private final SessionService sessions;
    private final AttendanceService attendance;
    private final CompanyService companies;
    private final ParticipantService participants;
    private final ExpertService experts;
    private final AssignmentService assignments;
    private final HomeworkService homework;
    private final RegisterService registers;
    private final AssetService assets;
    private final OpeningService openings;
    private final RegisterExport export;
    private final JobService jobs;
    private final Letters letters;
    private final VisitService visits;
    private final VisitOfficeService officeNotes;
    private final Ratings ratings;
    private final ActionService actions;
    private final Manuscripts manuscripts;
    private final Neighbour a;
    private final Neighbour c;
    private final Stage.Cast b;
    private final String expertOfB;

    Neighbours(Stage stage, SessionService sessions, AttendanceService attendance, CompanyService companies, ParticipantService participants, ExpertService experts, AssignmentService assignments,
            HomeworkService homework, RegisterService registers, AssetService assets, OpeningService openings, RegisterExport export, JobService jobs, Letters letters, VisitService visits, VisitOfficeService officeNotes, Ratings ratings, ActionService actions, Manuscripts manuscripts) {
        this.stage = stage;
        this.sessions = sessions;
        this.attendance = attendance;
        this.companies = companies;
        this.participants = participants;
        this.experts = experts;
        this.assignments = assignments;
        this.homework = homework;
        this.registers = registers;
        this.assets = assets;
        this.openings = openings;
        this.export = export;
        this.jobs = jobs;
        this.letters = letters;
        this.visits = visits;
        this.officeNotes = officeNotes;
        this.ratings = ratings;
        this.actions = actions;
        this.manuscripts = manuscripts;
        a = neighbour(stage.edition());
        c = neighbour(stage.edition());
        b = stage.company(a.edition());
        expertOfB = expert(a.edition(), b.enrolment());
    }

    public Neighbour a() {
        return a;
    }

    public Neighbour c() {
        return c;
    }

    /** A company in the edition of {@link #a}. */
    public Stage.Cast b() {
        return b;
    }

    public String expertOfB() {
        return expertOfB;
    }

    private Neighbour neighbour(EditionRow edition) {
        var cast = stage.company(edition);
        var company = cast.company().id();
        var session = stage.as(Persona.COORDINATOR, () -> sessions.list(edition.id())).getFirst();
        var task = stage.as(Persona.COORDINATOR, () -> sessions.homework(edition.id())).stream().filter(piece -> piece.kind() == HomeworkKind.CHECK).findFirst().orElseThrow().id();
        var material = stage.as(Persona.COORDINATOR, () -> sessions.addMaterial(session.id(), "配布資料.txt", "資料".getBytes(StandardCharsets.UTF_8)));
        var expert = expert(edition, cast.enrolment());
        var former = former(cast.enrolment(), edition);
        stage.run(Persona.COORDINATOR, () -> attendance.markRestPresent(session.id(), Place.VENUE));
        stage.run(cast.clerk(), () -> {
            homework.tick(cast.enrolment().id(), task, true);
            companies.close(company, new Period(LocalDate.of(2025, 8, 9), LocalDate.of(2025, 8, 17)), "夏季休業");
        });
        var charge = stage.as(Persona.COORDINATOR, () -> assignments.of(cast.enrolment().id())).stream().map(AssignmentRow::id).findFirst().orElseThrow();
        var closing = stage.as(cast.clerk(), () -> companies.closings(company)).getFirst().id();
        var register = stage.register(cast);
        stage.run(cast.clerk(), () -> {
            openings.open(company, new OpeningInput(MovableDay.USUAL, "媒体の選び方を相談する"));
            openings.close(company);
        });
        var job = job(cast);
        return new Neighbour(edition, session, task, material.id(), cast, expert, stage.person(Role.EXECUTIVE, cast.company().space()), former, charge, closing, register, asset(cast), job, letter(cast), visit(cast, expert, edition), promise(cast), manuscripts.giveAgain(cast).id());
    }

    private AssetDetails asset(Stage.Cast cast) {
        var described = Stage.input("顧客名簿", new Rating(3, 3, 2, null, "", false, 3, 3, null));
        var treated = new Treatment("", "持ち出し", "", "鍵のない棚", "", RiskResponse.REDUCE, "棚に鍵をつけます。", new TreeSet<>(List.of("5.9", "7.7")));
        return stage.as(cast.clerk(), () -> assets.add(registers.of(cast.company().id()).id(), new AssetInput(described.description(), described.rating(), treated)));
    }

    /** Cancelled, so that it stays as it is when other tests do what is due. */
    private JobId job(Stage.Cast cast) {
        return stage.as(cast.clerk(), () -> {
            var job = export.start(cast.company().id(), Locale.JAPANESE);
            jobs.cancel(job);
            return job;
        });
    }

    /** Submitted, so that the company's people have it to read; with a word to the office that they have not. */
    private VisitId visit(Stage.Cast cast, String expert, EditionRow edition) {
        return stage.as(expert, () -> {
            var visit = visits.of(cast.enrolment().id()).getFirst().id();
            visits.attendees(visit, List.of(), List.of(new Attendee("参加 太郎", cast.company().name(), "総務")));
            visits.decisions(visit, List.of(), List.of(new Decision("バックアップから1つ戻してみる", Party.COMPANY, null)));
            var held = LocalDate.of(edition.fiscalYear(), 7, 25);
            var note = new VisitNote(held, LocalTime.of(14, 0), LocalTime.of(16, 0), VisitMode.ONSITE, "", "現状を聞き取りました。", "", "", "", "", "", false, false, held.plusMonths(1), "");
            visits.submit(visit, note, visits.get(visit).version());
            officeNotes.save(visit, "社長の同席をお願いします。", "", 0);
            ratings.complete(cast.enrolment().id(), SurveyStage.BEFORE, 2, "鍵のかかる棚があります。");
            ratings.agree(cast.enrolment().id(), LevelStage.BEFORE, 2);
            return visit;
        });
    }

    /** Beside what was agreed in the visit; late. */
    private ActionItemId promise(Stage.Cast cast) {
        return stage.as(cast.clerk(), () -> actions.add(cast.company().id(), new Promise("棚に鍵をつける", Party.COMPANY, MovableDay.USUAL.minusDays(10)))).id();
    }

    private MailId letter(Stage.Cast cast) {
        return stage.as(Persona.COORDINATOR, () -> letters.put(Letters.to(cast, ""))).getFirst();
    }

    private String expert(EditionRow edition, EnrolmentRow enrolment) {
        var begin = LocalDate.of(edition.fiscalYear(), 7, 1);
        return stage.as(Persona.COORDINATOR, () -> {
            var person = experts.register(edition.id(), new NewAccount(new PersonName("専門 家", "せんもん いえ"), "", ""), begin);
            assignments.assign(enrolment.id(), person.id(), begin);
            return person.userName();
        });
    }

    private String former(EnrolmentRow enrolment, EditionRow edition) {
        var begin = LocalDate.of(edition.fiscalYear(), 7, 1);
        var person = stage.person(Role.GUEST, edition.space());
        stage.run(Persona.COORDINATOR, () -> {
            var row = participants.add(enrolment.id(), stage.id(person), new ParticipantDetails("総務部", "", ""), begin);
            participants.leave(row.id(), MovableDay.USUAL.minusDays(1));
        });
        return person;
    }
}
