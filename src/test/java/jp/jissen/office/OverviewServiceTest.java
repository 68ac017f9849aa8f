package jp.jissen.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.AuditRow;
import jp.jissen.access.AuditTrail;
import jp.jissen.access.Role;
import jp.jissen.action.Party;
import jp.jissen.attendance.AttendanceProgress;
import jp.jissen.attendance.AttendanceService;
import jp.jissen.attendance.Entry;
import jp.jissen.attendance.Mark;
import jp.jissen.attendance.Place;
import jp.jissen.base.Sentence;
import jp.jissen.casestudy.CaseReplyService;
import jp.jissen.casestudy.ReplyChannel;
import jp.jissen.catalogue.VisitMode;
import jp.jissen.company.AssignmentService;
import jp.jissen.company.EnrolmentService;
import jp.jissen.company.EnrolmentStatus;
import jp.jissen.company.HomeworkService;
import jp.jissen.company.YearCompanies;
import jp.jissen.maturity.LevelStage;
import jp.jissen.maturity.SurveyStage;
import jp.jissen.office.OverviewCell.Tone;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.HomeworkKind;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionService;
import jp.jissen.testing.Manuscripts;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Ratings;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;
import jp.jissen.visit.Attendee;
import jp.jissen.visit.Decision;
import jp.jissen.visit.VisitAnswerService;
import jp.jissen.visit.VisitNote;
import jp.jissen.visit.VisitPlan;
import jp.jissen.visit.VisitProgress;
import jp.jissen.visit.VisitService;

@Staged
class OverviewServiceTest {

    @Autowired
    Stage stage;
    @Autowired
    OverviewService overviews;
    @Autowired
    MorningService mornings;
    @Autowired
    YearCompanies companies;
    @Autowired
    AttendanceProgress attendanceProgress;
    @Autowired
    VisitProgress visitProgress;
    @Autowired
    AttendanceService attendance;
    @Autowired
    SessionService sessions;
    @Autowired
    VisitService visits;
    @Autowired
    HomeworkService homework;
    @Autowired
    AssignmentService assignments;
    @Autowired
    EnrolmentService enrolments;
    @Autowired
    AuditTrail trail;
    @Autowired
    Ratings ratings;
    @Autowired
    VisitAnswerService answers;
    @Autowired
    Manuscripts manuscripts;
    @Autowired
    CaseReplyService replies;
    private EditionRow year;
    private List<SessionRow> rows;
    private Stage.Cast cast;
    private Stage.Cast other;

    @BeforeEach
    void twoCompaniesInTheAutumn() {
        year = stage.draft();
        rows = stage.as(Persona.COORDINATOR, () -> sessions.list(year.id()));
        cast = stage.company(year, "株式会社あおい", "あおい");
        other = stage.company(year, "株式会社うるし", "うるし");
        stage.today().moveTo(rows.get(4).heldOn().plusDays(1));
    }

    @Test
    void attendanceIsTheBestOfItsPeoplesAndWhatIsToComeSaysSo() {
        stage.run(Persona.COORDINATOR, () -> {
            attendance.write(rows.get(0).id(), cast.participant().id(), new Entry(Mark.PRESENT, Place.VENUE, ""));
            attendance.write(rows.get(1).id(), cast.participant().id(), new Entry(Mark.ABSENT_UNEXCUSED, null, ""));
        });

        var cells = cells(cast, "overview.attendance");
        assertThat(cells.subList(0, 3)).extracting(OverviewCell::tone).containsExactly(Tone.DONE, Tone.LATE, Tone.DOING);
        assertThat(cells.subList(0, 3)).extracting(cell -> cell.word().key()).containsExactly("overview.mark.PRESENT", "overview.mark.ABSENT_UNEXCUSED", "overview.mark.missing");
        assertThat(cells.subList(5, 10)).extracting(OverviewCell::tone).containsOnly(Tone.TODO);
    }

    @Test
    void theRegisterIsCountedAndNoMore() {
        stage.asset(cast, "図面");
        stage.asset(cast, "名簿");

        assertThat(cells(cast, "overview.register")).extracting(OverviewCell::order).containsExactly(2L, 2L, 2L);
        assertThat(cells(cast, "overview.register")).extracting(OverviewCell::tone).containsExactly(Tone.NONE, Tone.NONE, Tone.LATE);
        assertThat(cells(other, "overview.register")).extracting(OverviewCell::order).containsExactly(0L, 0L, 0L);
    }

    /** Whether, not how well: the points of a survey are not the overview's. */
    @Test
    void surveyAndLevelSayHowFarTheyAre() {
        var expert = stage.person(Role.EXPERT, cast.company().space());
        stage.run(expert, () -> {
            ratings.complete(cast.enrolment().id(), SurveyStage.BEFORE, 2, "");
            ratings.agree(cast.enrolment().id(), LevelStage.BEFORE, 2);
            ratings.find(cast.enrolment().id(), LevelStage.NOW, 3);
        });

        assertThat(cells(cast, "overview.survey")).extracting(OverviewCell::tone).containsExactly(Tone.DONE, Tone.TODO);
        assertThat(cells(cast, "overview.level")).extracting(cell -> cell.word().key()).containsExactly("overview.level.agreed", "overview.level.found");
        assertThat(cells(cast, "overview.level")).extracting(OverviewCell::order).containsExactly(2L, 3L);
        assertThat(cells(other, "overview.survey")).extracting(OverviewCell::tone).containsOnly(Tone.TODO);
        assertThat(cells(other, "overview.level")).extracting(OverviewCell::order).containsOnly(-1L);
    }

    /** A late answer and one that asks for changes are the office's to follow. */
    @Test
    void thePageOfTheCollectionSaysHowFarItIsAndWhatIsLate() {
        assertThat(cells(cast, "overview.case")).singleElement().returns(Tone.TODO, OverviewCell::tone);
        var given = manuscripts.give(cast.enrolment().id());
        assertThat(cells(cast, "overview.case")).singleElement().returns(Tone.DOING, OverviewCell::tone).returns("case.state.CHECKING", cell -> cell.word().key());
        assertThat(cells(other, "overview.case")).singleElement().returns("overview.todo", cell -> cell.word().key());

        stage.today().moveTo(given.dueOn().plusDays(1));
        assertThat(cells(cast, "overview.case")).singleElement().returns(Tone.LATE, OverviewCell::tone).returns("cases.late", cell -> cell.word().key());

        stage.run(Persona.COORDINATOR, () -> replies.record(given.id(), given.submission(), false, "題を変える", "緑川", ReplyChannel.FAX, stage.today().date()));
        assertThat(cells(cast, "overview.case")).singleElement().returns(Tone.LATE, OverviewCell::tone).returns("case.state.ANSWERED", cell -> cell.word().key());
    }

    @Test
    void visitsSayHowFarTheyAreAndWhatIsLate() {
        var second = stage.as(Persona.COORDINATOR, () -> visits.of(cast.enrolment().id())).get(1);
        stage.run(Persona.COORDINATOR, () -> visits.plan(second.id(), new VisitPlan(stage.today().date().plusDays(3), LocalTime.of(13, 0), LocalTime.of(15, 0), VisitMode.ONSITE, ""), 0));

        assertThat(cells(cast, "overview.visits")).extracting(cell -> cell.word().key()).containsExactly("overview.visit.windowOver", "overview.visit.planned", "overview.visit.noDay", "overview.visit.noDay");
        assertThat(cells(cast, "overview.visits")).extracting(OverviewCell::tone).containsExactly(Tone.LATE, Tone.TODO, Tone.TODO, Tone.TODO);
    }

    @Test
    void homeworkIsOpenUntilItIsDoneAndLateAfterItsDay() {
        year = stage.anyEdition();   // its people see it
        cast = stage.company(year);
        other = stage.company(year);
        stage.today().moveTo(stage.as(Persona.COORDINATOR, () -> sessions.list(year.id())).get(8).heldOn());
        assertThat(cells(cast, "overview.homework")).singleElement().returns(Tone.LATE, OverviewCell::tone);
        var open = cells(cast, "overview.homework").getFirst().order();
        var piece = stage.as(Persona.COORDINATOR, () -> sessions.homework(year.id())).stream().filter(one -> one.kind() == HomeworkKind.CHECK).findFirst().orElseThrow();
        stage.run(cast.clerk(), () -> homework.tick(cast.enrolment().id(), piece.id(), true));

        assertThat(cells(cast, "overview.homework").getFirst().order()).isEqualTo(open - 1);
        assertThat(cells(other, "overview.homework").getFirst().order()).isEqualTo(open);
    }

    @Test
    void filtersNarrowByWhatThereIs() {
        var expert = stage.person(Role.EXPERT, year.space());
        stage.run(Persona.COORDINATOR, () -> {
            assignments.assign(cast.enrolment().id(), stage.id(expert), LocalDate.of(year.fiscalYear(), 7, 1));
            attendance.write(rows.get(0).id(), other.participant().id(), new Entry(Mark.ABSENT_EXCUSED, null, ""));
        });
        var overview = overview();
        var name = overview.rows().getFirst().company().experts().getFirst();

        assertThat(names(overview, OverviewFilter.ALL)).containsExactly("株式会社あおい", "株式会社うるし");
        assertThat(names(overview, new OverviewFilter("ｱｵｲ", null, null, null, null))).containsExactly("株式会社あおい");
        assertThat(names(overview, new OverviewFilter("", null, name, null, null))).containsExactly("株式会社あおい");
        assertThat(names(overview, new OverviewFilter("", "CM", null, EnrolmentStatus.CONFIRMED, null))).hasSize(2);
        assertThat(names(overview, new OverviewFilter("", "WR", null, null, null))).isEmpty();
        assertThat(names(overview, new OverviewFilter("", null, null, EnrolmentStatus.LEFT, null))).isEmpty();
        assertThat(names(overview, new OverviewFilter("", null, null, null, "overview.attendance"))).containsExactly("株式会社うるし");
        assertThat(names(overview, new OverviewFilter("", null, null, null, OverviewFilter.ANYTHING))).hasSize(2);
        assertThat(Overview.count(overview.rows(), 0, Tone.LATE)).isOne();
    }

    @Test
    void theWorkbookHasWhatTheFilterShowsAndTheTrailKeepsIt() throws IOException {
        var file = stage.as(Persona.COORDINATOR, () -> overviews.excel(year.id(), new OverviewFilter("うるし", null, null, null, null), Locale.JAPANESE));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isOne();
            assertThat(sheet.getRow(0).getCell(4).getStringCellValue()).isEqualTo("セミナー・ワークショップ 第1回");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("株式会社うるし");
            assertThat(sheet.getRow(1).getCell(4).getStringCellValue()).isEqualTo("未記録");
        }
        assertThat(stage.as(Persona.COORDINATOR, () -> trail.page(year.name().ja(), 0, 20))).extracting(AuditRow::action).contains("overview.exported");
    }

    @Test
    void theMorningNamesWhatIsOverdueOfThoseWhoTakePart() {
        stage.today().moveTo(rows.get(8).heldOn());
        stage.run(Persona.COORDINATOR, () -> enrolments.become(other.enrolment().id(), EnrolmentStatus.LEFT, LocalDate.of(year.fiscalYear(), 9, 1), "人手"));
        var morning = stage.as(Persona.COORDINATOR, () -> mornings.of(year.id()));

        assertThat(morning.notes()).extracting(Morning.Late::company).isNotEmpty().containsOnly("株式会社あおい");
        assertThat(morning.homework()).extracting(Morning.Late::company).containsExactly("株式会社あおい");
    }

    @Test
    void theMorningNamesTheNotesThatTheOfficeMayAccept() {
        var running = stage.company(stage.anyEdition());
        var expert = stage.person(Role.EXPERT, running.company().space());
        var first = stage.as(expert, () -> visits.of(running.enrolment().id())).getFirst().id();
        var day = LocalDate.of(stage.anyEdition().fiscalYear(), 7, 2);
        stage.run(expert, () -> {
            visits.attendees(first, List.of(), List.of(new Attendee("小泉 あかり", running.company().name(), "")));
            visits.decisions(first, List.of(), List.of(new Decision("台帳を書く", Party.COMPANY, null)));
            visits.submit(first, new VisitNote(day, LocalTime.of(10, 0), LocalTime.of(12, 0), VisitMode.ONSITE, "", "要点", "", "", "", "", "", false, false, day.plusMonths(1), ""), visits.get(first).version());
        });
        assertThat(waiting(running)).isEmpty();

        stage.run(running.clerk(), () -> answers.confirm(first, 1));
        assertThat(waiting(running)).containsExactly(Sentence.of("overview.visit", 1));

        stage.run(Persona.COORDINATOR, () -> answers.accept(first, 1));
        assertThat(waiting(running)).isEmpty();
    }

    private List<Sentence> waiting(Stage.Cast company) {
        return stage.as(Persona.COORDINATOR, () -> mornings.of(company.enrolment().edition())).confirmed().stream().filter(late -> late.company().equals(company.company().name())).map(Morning.Late::what).toList();
    }

    @ParameterizedTest
    @EnumSource(value = Persona.class, names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
    void itIsTheOfficesAlone(Persona persona) {
        Refused.everything(stage, persona, () -> overviews.of(year.id()), () -> overviews.excel(year.id(), OverviewFilter.ALL, Locale.JAPANESE), () -> mornings.of(year.id()), () -> companies.of(year.id()),
                () -> companies.homeworkDone(year.id()), () -> attendanceProgress.of(year.id()), () -> visitProgress.of(year.id()));
    }

    private Overview overview() {
        return stage.as(Persona.COORDINATOR, () -> overviews.of(year.id()));
    }

    private static List<String> names(Overview overview, OverviewFilter filter) {
        return overview.rows(filter).stream().map(row -> row.company().name()).toList();
    }

    private List<OverviewCell> cells(Stage.Cast company, String group) {
        var overview = overview();
        var byCompany = overview.rows().stream().collect(Collectors.toMap(row -> row.company().enrolment(), Function.identity()));
        var columns = overview.groups().stream().filter(one -> one.key().equals(group)).findFirst().orElseThrow();
        return byCompany.get(company.enrolment().id()).cells().subList(columns.first(), columns.first() + columns.heads().size());
    }
}
