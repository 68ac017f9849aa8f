package jp.jissen.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.Role;
import jp.jissen.access.SpaceId;
import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.action.ActionFilter;
import jp.jissen.action.ActionHistory;
import jp.jissen.action.ActionService;
import jp.jissen.action.Party;
import jp.jissen.action.Promise;
import jp.jissen.attendance.AttendanceService;
import jp.jissen.attendance.Entry;
import jp.jissen.attendance.Mark;
import jp.jissen.attendance.Place;
import jp.jissen.catalogue.VisitMode;
import jp.jissen.company.AssignmentService;
import jp.jissen.company.CompanyService;
import jp.jissen.company.EnrolmentService;
import jp.jissen.company.EnrolmentStatus;
import jp.jissen.company.ExpertService;
import jp.jissen.company.HomeworkService;
import jp.jissen.company.ParticipantDetails;
import jp.jissen.company.ParticipantService;
import jp.jissen.maturity.LevelStage;
import jp.jissen.maturity.SurveyQuestionService;
import jp.jissen.maturity.SurveyService;
import jp.jissen.maturity.SurveyStage;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;
import jp.jissen.programme.HomeworkKind;
import jp.jissen.programme.Period;
import jp.jissen.programme.ScheduleService;
import jp.jissen.programme.SessionChange;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionService;
import jp.jissen.register.AssetService;
import jp.jissen.testing.House;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Ratings;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Stage.Cast;
import jp.jissen.testing.Staged;
import jp.jissen.visit.Attendee;
import jp.jissen.visit.Decision;
import jp.jissen.visit.VisitAnswerService;
import jp.jissen.visit.VisitNote;
import jp.jissen.visit.VisitOfficeService;
import jp.jissen.visit.VisitPlan;
import jp.jissen.visit.VisitService;

/** Whatever is written where several people look is told, with its space and the thing that it is about. */
@Staged
class ServicesTellTest {

    @Autowired
    Stage stage;
    @Autowired
    House house;
    @Autowired
    MovableDay today;
    @Autowired
    RecentNews recent;
    @Autowired
    AssetService assets;
    @Autowired
    ActionService actions;
    @Autowired
    ActionHistory promises;
    @Autowired
    AttendanceService attendance;
    @Autowired
    SessionService sessions;
    @Autowired
    ScheduleService schedules;
    @Autowired
    EditionService editions;
    @Autowired
    CompanyService companies;
    @Autowired
    EnrolmentService enrolments;
    @Autowired
    ParticipantService participants;
    @Autowired
    ExpertService experts;
    @Autowired
    AssignmentService assignments;
    @Autowired
    HomeworkService homework;
    @Autowired
    SurveyService surveys;
    @Autowired
    SurveyQuestionService questions;
    @Autowired
    Ratings ratings;
    @Autowired
    VisitService visits;
    @Autowired
    VisitAnswerService answers;
    @Autowired
    VisitOfficeService officeNotes;
    private EditionRow edition;
    private Cast cast;

    @BeforeEach
    void aCompanyInAYear() {
        edition = stage.draft();
        cast = stage.company(edition);
    }

    @Test
    void whatIsDoneInTheRegister() {
        cast = stage.company(stage.anyEdition());
        var asset = stage.asset(cast, "図面");
        var id = asset.id().value();
        tells(space(), "asset", id, () -> stage.run(cast.clerk(), () -> assets.save(asset.id(), asset.input(), asset.version())));
        tells(space(), "asset", id, () -> stage.run(cast.clerk(), () -> assets.archive(asset.id())));
        tells(space(), "asset", id, () -> stage.run(cast.clerk(), () -> assets.restore(asset.id())));
        tells(space(), "asset", null, () -> stage.asset(cast, "名簿"));
    }

    @Test
    void whatIsMarkedInTheAttendance() {
        var session = session(5);
        var id = session.id().value();
        today.moveTo(session.heldOn());
        tells(space(), "attendance", id, () -> office(() -> attendance.write(session.id(), cast.participant().id(), new Entry(Mark.PRESENT, Place.VENUE, ""))));
        tells(space(), "attendance", id, () -> office(() -> attendance.clear(session.id(), cast.participant().id())));
        tells(space(), "attendance", id, () -> office(() -> attendance.markRestPresent(session.id(), Place.VENUE)));
    }

    @Test
    void whatIsChangedInTheYear() {
        var session = session(4);
        var id = session.id().value();
        var year = edition.space();
        tells(year, "schedule", id, () -> office(() -> sessions.change(session.id(), new SessionChange(session.heldOn(), session.mode(), session.venue(), session.onlineUrl(), session.texts(), session.version()))));
        tells(year, "schedule", id, () -> office(() -> sessions.cancel(session.id())));
        tells(year, "schedule", id, () -> office(() -> sessions.resume(session.id())));
        tells(year, "schedule", id, () -> office(() -> sessions.reorder(session.id(), sessions.page(edition.id(), 4).phases(), sessions.page(edition.id(), 4).phases())));
        tells(year, "schedule", id, () -> office(() -> sessions.addMaterial(session.id(), "資料.txt", "第4回".getBytes(StandardCharsets.UTF_8))));
        tells(year, "schedule", id, () -> office(() -> sessions.removeMaterial(sessions.page(edition.id(), 4).materials().getFirst().id())));
        tells(year, "schedule", null, () -> office(() -> {
            var piece = sessions.homework(edition.id()).getFirst();
            sessions.change(piece.id(), piece.text(), piece.dueOn());
        }));
        tells(year, "schedule", null, () -> office(() -> editions.change(edition.id(), edition.texts())));
        tells(year, "schedule", null, () -> office(() -> editions.renamePart(edition.id(), 1, editions.parts(edition.id()).getFirst().title())));
        tells(year, "schedule", null, () -> office(() -> editions.change(edition.id(), schedules.get(edition.id()).windows().getFirst())));
        tells(year, "schedule", null, () -> office(() -> editions.change(edition.id(), schedules.get(edition.id()).milestones().getFirst())));
        tells(null, "closing", null, () -> office(() -> schedules.close(new Period(LocalDate.of(2025, 8, 13), LocalDate.of(2025, 8, 13)), "全館停電")));
        tells(null, "closing", null, () -> office(() -> schedules.reopen(schedules.closings().stream().filter(closing -> closing.day().reason().equals("全館停電")).findFirst().orElseThrow().id())));
    }

    @Test
    void whatIsChangedOnACompanysPage() {
        var company = cast.company();
        var begin = LocalDate.of(edition.fiscalYear(), 7, 2);
        tells(space(), "company", null, () -> office(() -> companies.change(company.id(), company.profile(), company.version())));
        tells(space(), "company", null, () -> office(() -> companies.close(company.id(), new Period(begin, begin), "棚卸し")));
        tells(space(), "company", null, () -> office(() -> companies.reopen(companies.closings(company.id()).getFirst().id())));
        tells(space(), "company", null, () -> office(() -> participants.change(cast.participant().id(), new PersonName("参加 太郎", "さんか たろう"), "", new ParticipantDetails("製造部", "", ""))));
        tells(space(), "company", null, () -> office(() -> participants.add(cast.enrolment().id(), new NewAccount(new PersonName("参加 花子", "さんか はなこ"), "", ""), new ParticipantDetails("", "", ""), begin)));
        tells(space(), "company", null, () -> office(() -> participants.leave(cast.participant().id(), begin)));
        today.moveTo(begin);
        office(() -> experts.register(edition.id(), house.id(Persona.EXPERT), begin));
        tells(space(), "company", null, () -> office(() -> assignments.assign(cast.enrolment().id(), house.id(Persona.EXPERT), begin)));
        tells(space(), "company", null, () -> office(() -> assignments.end(assignments.of(cast.enrolment().id()).getFirst().id(), begin)));
        tells(space(), "company", null, () -> office(() -> enrolments.become(cast.enrolment().id(), EnrolmentStatus.LEFT, begin, "人手が足りなくなったため")));
        tells(null, "company", null, () -> stage.company(edition));
    }

    @Test
    void whatIsSaidAboutAVisit() {
        var running = stage.company(stage.anyEdition());
        var where = running.company().space();
        var expert = stage.person(Role.EXPERT, where);
        var visit = stage.as(expert, () -> visits.of(running.enrolment().id())).getFirst().id();
        var held = LocalDate.of(stage.anyEdition().fiscalYear(), 7, 2);
        var note = new VisitNote(held, LocalTime.of(10, 0), LocalTime.of(12, 0), VisitMode.ONSITE, "", "要点", "", "", "", "", "", false, false, held.plusDays(30), "");
        tells(where, "visit", visit.value(), () -> stage.run(expert, () -> visits.plan(visit, new VisitPlan(held, null, null, VisitMode.ONSITE, ""), 0)));
        tells(where, "visit", visit.value(), () -> stage.run(expert, () -> visits.attendees(visit, List.of(), List.of(new Attendee("人", "会社", "")))));
        tells(where, "visit", visit.value(), () -> stage.run(expert, () -> visits.decisions(visit, List.of(), List.of(new Decision("決めたこと", Party.COMPANY, null)))));
        tells(where, "visit", visit.value(), () -> stage.run(expert, () -> visits.submit(visit, note, visits.get(visit).version())));
        tells(where, "visit.office", visit.value(), () -> stage.run(expert, () -> officeNotes.save(visit, "連絡", "", 0)));
        tells(where, "visit", visit.value(), () -> stage.run(running.clerk(), () -> answers.confirm(visit, 1)));
        tells(where, "visit", visit.value(), () -> office(() -> answers.accept(visit, 1)));
    }

    @Test
    void whatIsSaidAboutWhereACompanyStands() {
        var running = stage.company(stage.anyEdition());
        var where = running.company().space();
        var expert = stage.person(Role.EXPERT, where);
        var part = running.enrolment().id();
        tells(where, "survey", null, () -> stage.run(expert, () -> ratings.rate(part, SurveyStage.BEFORE, 2, "")));
        tells(where, "survey", null, () -> stage.run(expert, () -> surveys.complete(part, SurveyStage.BEFORE, surveys.get(part, SurveyStage.BEFORE).version())));
        tells(where, "level", null, () -> stage.run(expert, () -> ratings.find(part, LevelStage.BEFORE, 2)));
        tells(where, "level", null, () -> stage.run(expert, () -> ratings.agree(part, LevelStage.BEFORE, 2)));
        var draft = stage.draft();
        tells(draft.space(), "survey.item", null, () -> office(() -> questions.remove(draft.id(), "AX1-1")));
    }

    @Test
    void whatIsPromised() {
        var running = stage.company(stage.anyEdition());
        var where = running.company().space();
        var company = running.company().id();
        var due = LocalDate.of(stage.anyEdition().fiscalYear(), 9, 30);
        tells(where, "action", null, () -> stage.run(running.clerk(), () -> actions.add(company, new Promise("棚に鍵をつける", Party.COMPANY, due))));
        var id = stage.as(running.clerk(), () -> actions.first(company, ActionFilter.OPEN, 1)).getFirst().id();
        tells(where, "action", id.value(), () -> stage.run(running.clerk(), () -> actions.change(id, new Promise("棚と扉に鍵をつける", Party.COMPANY, due), 0)));
        tells(where, "action", id.value(), () -> stage.run(running.clerk(), () -> actions.done(id, 1)));
        tells(where, "action", id.value(), () -> stage.run(running.clerk(), () -> actions.reopen(id, 2)));
        tells(where, "action", id.value(), () -> office(() -> actions.drop(id, "移転するため", 3)));
        tells(where, "action", id.value(), () -> stage.run(running.clerk(), () -> promises.goBack(id, 1, 4)));
        tells(where, "action", id.value(), () -> stage.run(running.clerk(), () -> promises.undo(id)));
    }

    @Test
    void whatTheClerkTicksOff() {
        var running = stage.company(stage.anyEdition());
        var piece = stage.as(running.clerk(), () -> sessions.homework(stage.anyEdition().id())).stream().filter(one -> one.kind() == HomeworkKind.CHECK).findFirst().orElseThrow();
        tells(running.company().space(), "company", null, () -> stage.run(running.clerk(), () -> homework.tick(running.enrolment().id(), piece.id(), true)));
    }

    /** @param space null for one that is only made by the work, or for the office; @param id null for any */
    private void tells(SpaceId space, String kind, UUID id, Runnable work) {
        var before = recent.mark();
        work.run();
        await().untilAsserted(() -> assertThat(recent.since(before).orElseThrow()).anySatisfy(told -> {
            assertThat(told.kind()).isEqualTo(kind);
            assertThat(space == null || space.value().equals(told.space())).isTrue();
            assertThat(id == null || id.equals(told.id())).isTrue();
        }));
        settle();
    }

    /** What was told so far has arrived, so that the next work is not taken for the one before. */
    private void settle() {
        var last = new String[] {""};
        await().pollInterval(Courier.TICK.multipliedBy(3)).until(() -> {
            var now = recent.mark();
            var quiet = now.equals(last[0]);
            last[0] = now;
            return quiet;
        });
    }

    private void office(Runnable work) {
        stage.run(Persona.COORDINATOR, work);
    }

    private SpaceId space() {
        return cast.company().space();
    }

    private SessionRow session(int number) {
        return stage.as(Persona.COORDINATOR, () -> sessions.list(edition.id())).get(number - 1);
    }
}
