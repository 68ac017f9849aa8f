package jp.jissen.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.Role;
import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.base.Absent;
import jp.jissen.company.EnrolmentService;
import jp.jissen.company.EnrolmentStatus;
import jp.jissen.company.ParticipantDetails;
import jp.jissen.company.ParticipantId;
import jp.jissen.company.ParticipantRow;
import jp.jissen.company.ParticipantService;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionService;
import jp.jissen.testing.As;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;
import jp.jissen.testing.Statements;

/** The list at the door: who is on it, what is written, and what a company reads of it. */
@Staged
@As(Persona.COORDINATOR)
class AttendanceServiceTest {

    @Autowired
    Stage stage;
    @Autowired
    AttendanceService attendance;
    @Autowired
    SessionService sessions;
    @Autowired
    EnrolmentService enrolments;
    @Autowired
    ParticipantService participants;
    @Autowired
    Statements statements;

    private EditionRow edition;
    private SessionRow session;
    private Stage.Cast first;
    private Stage.Cast second;

    @BeforeEach
    void theFifthSessionOfAYearWithTwoCompanies() {
        edition = stage.draft();
        session = sessions.list(edition.id()).get(4);
        first = stage.company(edition);
        second = stage.company(edition);
        stage.today().moveTo(session.heldOn());
    }

    @Test
    void everybodyWhoTakesPartThatDayIsOnTheListByCompanyAndName() {
        var late = add(first, "わだ", session.heldOn().plusDays(1));
        var early = add(first, "あいだ", session.heldOn());
        var gone = add(second, "いとう", session.heldOn().minusDays(20));
        participants.leave(gone.id(), session.heldOn().minusDays(1));

        var sheet = attendance.sheet(session.id());

        assertThat(sheet.lines()).extracting(line -> line.person().id()).containsExactly(early.id(), first.participant().id(), second.participant().id()).doesNotContain(late.id());
        assertThat(sheet.lines()).extracting(AttendanceLine::entry).containsOnly(Optional.empty());
        assertThat(sheet.open()).isEqualTo(3);
        assertThat(sheet.companyCount()).isEqualTo(2);
    }

    @Test
    void aCompanyThatHasLeftStandsInTheListsOfItsTime() {
        enrolments.become(second.enrolment().id(), EnrolmentStatus.LEFT, session.heldOn().minusDays(1), "人手不足");

        assertThat(attendance.sheet(session.id()).lines()).extracting(line -> line.company().id()).containsExactly(first.company().id());
        assertThat(attendance.sheet(sessions.list(edition.id()).getFirst().id()).lines()).extracting(line -> line.company().id()).containsExactly(first.company().id(), second.company().id());
    }

    /** The day on which it leaves is its last, here as for its access. */
    @Test
    void aCompanyStandsInTheListOfTheDayOnWhichItLeaves() {
        enrolments.become(second.enrolment().id(), EnrolmentStatus.LEFT, session.heldOn(), "人手不足");

        assertThat(attendance.sheet(session.id()).lines()).extracting(line -> line.company().id()).containsExactly(first.company().id(), second.company().id());
    }

    @Test
    void aCompanyThatDeclinedStandsInNoList() {
        enrolments.become(second.enrolment().id(), EnrolmentStatus.DECLINED, session.heldOn().plusDays(30), "辞退の連絡");

        assertThat(attendance.sheet(session.id()).lines()).extracting(line -> line.company().id()).containsExactly(first.company().id());
    }

    @Test
    void aLineIsWrittenAndCorrected() {
        for (var entry : List.of(new Entry(Mark.LATE, Place.VENUE, "10分"), new Entry(Mark.PRESENT, Place.ONLINE, ""), new Entry(Mark.LEFT_EARLY, Place.ONLINE, "電車の遅れ 😀"), new Entry(Mark.ABSENT_EXCUSED, Place.FOLLOW_UP, "後日"),
                new Entry(Mark.ABSENT_EXCUSED, null, ""), new Entry(Mark.ABSENT_UNEXCUSED, null, "𠮷".repeat(400)))) {
            write(first, entry);

            assertThat(attendance.sheet(session.id()).lines()).extracting(AttendanceLine::entry).containsExactly(Optional.of(entry), Optional.empty());
        }
    }

    @Test
    void theRestIsPresentAndWhatIsWrittenStays() {
        var absent = new Entry(Mark.ABSENT_EXCUSED, null, "発熱");
        write(first, absent);
        add(second, "あいだ", session.heldOn());

        assertThat(attendance.markRestPresent(session.id(), Place.ONLINE)).isEqualTo(2);

        var present = Optional.of(new Entry(Mark.PRESENT, Place.ONLINE, ""));
        assertThat(attendance.sheet(session.id()).lines()).extracting(AttendanceLine::entry).containsExactly(Optional.of(absent), present, present);
        assertThat(attendance.markRestPresent(session.id(), Place.VENUE)).as("nobody is left").isZero();
        Refused.beside("place", "refusal.attendance.place", () -> {
            attendance.clear(session.id(), first.participant().id());
            attendance.markRestPresent(session.id(), Place.FOLLOW_UP);
        });
    }

    @Test
    void anEntryIsTakenBack() {
        write(first, new Entry(Mark.PRESENT, Place.VENUE, ""));

        attendance.clear(session.id(), first.participant().id());
        attendance.clear(session.id(), second.participant().id());

        assertThat(attendance.sheet(session.id()).open()).isEqualTo(2);
        assertThat(attendance.counts(List.of(session.id()))).isEmpty();
    }

    @Test
    void nothingIsWrittenBeforeTheDayOrForACancelledSession() {
        stage.today().moveTo(session.heldOn().minusDays(1));
        Refused.with("refusal.attendance.early", () -> write(first, new Entry(Mark.PRESENT, Place.VENUE, "")));
        Refused.with("refusal.attendance.early", () -> attendance.markRestPresent(session.id(), Place.VENUE));

        stage.today().moveTo(session.heldOn());
        sessions.cancel(session.id());
        Refused.with("refusal.attendance.cancelled", () -> write(first, new Entry(Mark.PRESENT, Place.VENUE, "")));
        Refused.with("refusal.attendance.cancelled", () -> attendance.markRestPresent(session.id(), Place.VENUE));
        assertThat(attendance.sheet(session.id()).open()).isEqualTo(2);
    }

    /** One at the door presses marks, another one writes down why somebody was late. */
    @Test
    void markAndNoteOfTwoPeopleStandTogether() {
        stage.today().moveTo(session.heldOn());
        attendance.mark(session.id(), first.participant().id(), Mark.PRESENT, Place.VENUE);
        attendance.note(session.id(), first.participant().id(), "電車の遅れ");
        attendance.mark(session.id(), first.participant().id(), Mark.LATE, Place.VENUE);

        assertThat(attendance.noteOf(session.id(), first.participant().id())).isEqualTo("電車の遅れ");
        assertThat(attendance.sheet(session.id()).lines()).extracting(AttendanceLine::entry).contains(Optional.of(new Entry(Mark.LATE, Place.VENUE, "電車の遅れ")));
        attendance.clear(session.id(), first.participant().id());
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> attendance.note(session.id(), first.participant().id(), "もう印がない"));
    }

    @Test
    void whoIsNotOnTheListGetsNoEntry() {
        var outside = stage.company(stage.anyEdition());

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> write(outside, new Entry(Mark.PRESENT, Place.VENUE, "")));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> attendance.write(session.id(), new ParticipantId(UUID.randomUUID()), new Entry(Mark.PRESENT, Place.VENUE, "")));
    }

    /** The best of its people is the company's: one who came is enough. */
    @Test
    void aCompanyReadsItsOwnMarkByTheRule() {
        var colleague = add(first, "あいだ", session.heldOn());
        write(first, new Entry(Mark.ABSENT_UNEXCUSED, null, ""));
        attendance.write(session.id(), colleague.id(), new Entry(Mark.LEFT_EARLY, Place.VENUE, ""));
        write(second, new Entry(Mark.ABSENT_EXCUSED, null, ""));

        assertThat(stage.as(first.clerk(), () -> attendance.ofCompany(first.enrolment().id()))).isEqualTo(Map.of(session.id(), Mark.LEFT_EARLY));
        assertThat(stage.as(stage.person(Role.EXPERT, second.company().space()), () -> attendance.ofCompany(second.enrolment().id()))).isEqualTo(Map.of(session.id(), Mark.ABSENT_EXCUSED));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.as(second.clerk(), () -> attendance.ofCompany(first.enrolment().id())));
        var sheet = attendance.sheet(session.id());
        assertThat(sheet.companies()).isEqualTo(Map.of(first.company().id(), Mark.LEFT_EARLY, second.company().id(), Mark.ABSENT_EXCUSED));
        assertThat(sheet.companiesAttended()).isEqualTo(1);
    }

    @Test
    void theMarksOfSeveralSessionsAreCountedAtOnce() {
        var fourth = sessions.list(edition.id()).get(3);
        attendance.markRestPresent(fourth.id(), Place.VENUE);
        write(first, new Entry(Mark.LATE, Place.VENUE, ""));

        assertThat(attendance.counts(List.of(fourth.id(), session.id()))).isEqualTo(Map.of(fourth.id(), Map.of(Mark.PRESENT, 2L), session.id(), Map.of(Mark.LATE, 1L)));
        assertThat(statements.count(() -> attendance.counts(List.of(fourth.id(), session.id())))).isLessThanOrEqualTo(3);
    }

    @Test
    void aLongListTakesNoMoreStatementsThanAShortOne() {
        var two = statements.count(() -> attendance.sheet(session.id()));
        stage.company(edition);
        add(stage.company(edition), "あいだ", session.heldOn());

        assertThat(statements.count(() -> attendance.sheet(session.id()))).isEqualTo(two);
    }

    @Test
    void theListIsTheOffices() {
        for (var persona : EnumSet.complementOf(EnumSet.of(Persona.COORDINATOR))) {
            Refused.everything(stage, persona, () -> attendance.sheet(session.id()), () -> write(first, new Entry(Mark.PRESENT, Place.VENUE, "")), () -> attendance.markRestPresent(session.id(), Place.VENUE),
                    () -> attendance.clear(session.id(), first.participant().id()), () -> attendance.counts(List.of(session.id())), () -> attendance.ofCompany(first.enrolment().id()));
        }
        assertThat(attendance.sheet(session.id()).open()).isEqualTo(2);
    }

    private void write(Stage.Cast company, Entry entry) {
        attendance.write(session.id(), company.participant().id(), entry);
    }

    private ParticipantRow add(Stage.Cast company, String reading, LocalDate from) {
        return participants.add(company.enrolment().id(), new NewAccount(new PersonName(reading + " 花子", reading), "", ""), new ParticipantDetails("", "係長", ""), from);
    }
}
