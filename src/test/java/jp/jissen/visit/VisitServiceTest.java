package jp.jissen.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.action.Party;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.catalogue.VisitMode;
import jp.jissen.programme.ScheduleService;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** From the plan to the office's acceptance: what each may do when, and what is refused. */
@Staged
class VisitServiceTest {

    private static final Decision TASK = new Decision("置き場所を一覧にする", Party.COMPANY, null);

    @Autowired
    Stage stage;
    @Autowired
    VisitService visits;
    @Autowired
    VisitAnswerService answers;
    @Autowired
    VisitOfficeService officeNotes;
    @Autowired
    ScheduleService schedules;
    @Autowired
    GrantService grants;

    private Stage.Cast company;
    private String expert;
    private String executive;
    private int year;

    @BeforeEach
    void aCompanyWithItsExpert() {
        company = stage.company(stage.anyEdition());
        year = stage.anyEdition().fiscalYear();
        expert = stage.person(Role.EXPERT, company.company().space());
        executive = stage.person(Role.EXECUTIVE, company.company().space());
    }

    @Test
    void aCompanyThatTakesPartHasItsFourVisits() {
        var rows = stage.as(company.clerk(), () -> visits.of(company.enrolment().id()));

        assertThat(rows).extracting(VisitRow::number).containsExactly(1, 2, 3, 4);
        assertThat(rows).extracting(VisitRow::state).containsOnly(VisitState.PLANNED);
    }

    @Test
    void aNoteGoesFromDraftToAcceptance() {
        draft(1, note(1));
        assertThat(details(1).visit().state()).isEqualTo(VisitState.DRAFT);

        submit(1);
        assertThat(details(1).visit()).returns(VisitState.SUBMITTED, VisitRow::state).returns(1, VisitRow::submission);

        stage.run(company.clerk(), () -> answers.confirm(id(1), 1));
        assertThat(details(1).visit().state()).isEqualTo(VisitState.CONFIRMED);

        stage.run(Persona.COORDINATOR, () -> answers.accept(id(1), 1));
        assertThat(details(1).visit().state()).isEqualTo(VisitState.ACCEPTED);
        assertThat(details(1).accepted().by()).isEqualTo(Persona.COORDINATOR.displayName());
        refused("refusal.visit.accepted", () -> draft(1, note(1)));
        refused("refusal.visit.accepted", () -> stage.run(expert, () -> visits.decisions(id(1), List.of(TASK), List.of(TASK, new Decision("追加", Party.EXPERT, null)))));
    }

    @Test
    void theCompanyReadsNothingOfADraftAndAllOfWhatIsSubmitted() {
        draft(1, note(1));
        for (var reader : List.of(company.clerk(), executive)) {
            assertThat(stage.as(reader, () -> visits.get(id(1)))).satisfies(read -> {
                assertThat(read.content()).isEmpty();
                assertThat(read.visit().heldOn()).isNull();
                assertThat(read.savedBy()).isEmpty();
            });
        }
        assertThat(stage.as(Persona.COORDINATOR, () -> visits.get(id(1))).content()).isPresent();

        submit(1);

        assertThat(stage.as(company.clerk(), () -> visits.get(id(1))).content().orElseThrow().note().summary()).isEqualTo("要点1");
    }

    @Test
    void visitsAreHeldInTheirOrder() {
        refused("refusal.visit.order", () -> draft(2, note(2)));
        refused("refusal.visit.order", () -> submit(2));
        draft(2, new VisitNote(null, null, null, VisitMode.ONLINE, "", "準備", "", "", "", "", "", false, false, null, ""));

        submit(1);
        submit(2);

        assertThat(details(2).visit().state()).isEqualTo(VisitState.SUBMITTED);
        refused("refusal.visit.order", () -> submit(4));
    }

    @Test
    void noVisitIsHeldBeforeTheOneBeforeIt() {
        submit(1);
        var earlier = new VisitNote(held(1).minusDays(1), LocalTime.of(10, 0), LocalTime.of(12, 0), VisitMode.ONSITE, "", "要点", "", "", "", "", "", false, false, held(3), "");

        refused("refusal.visit.before", () -> draft(2, earlier));
    }

    /** The day is agreed on at the table: nobody writes it twice. */
    @Test
    void theNextVisitHasTheDayThatWasAgreedOn() {
        submit(1);
        assertThat(details(2).visit().plan().on()).isEqualTo(held(2));

        var note = note(1);
        draft(1, new VisitNote(note.heldOn(), note.heldFrom(), note.heldUntil(), note.mode(), note.place(), note.summary(), "", "", "", "", "", false, false, held(3), ""));
        assertThat(details(2).visit().plan().on()).as("a correction goes with it").isEqualTo(held(3));

        stage.run(expert, () -> visits.plan(id(2), new VisitPlan(held(5), null, null, VisitMode.ONLINE, ""), version(2)));
        draft(1, note(1));
        assertThat(details(2).visit().plan().on()).as("what was planned since stays").isEqualTo(held(5));
    }

    @Test
    void whatMustBeThereIsAskedForWhenItIsSubmitted() {
        var whole = note(1);
        refused("refusal.visit.attendees", () -> stage.run(expert, () -> visits.submit(id(1), whole, version(1))));
        attend(1);
        refused("refusal.visit.decisions", () -> stage.run(expert, () -> visits.submit(id(1), whole, version(1))));
        decide(1);
        missing("heldOn", new VisitNote(null, null, null, VisitMode.ONSITE, "", "要点", "", "", "", "", "", false, false, held(2), ""));
        missing("heldFrom", new VisitNote(held(1), null, LocalTime.of(12, 0), VisitMode.ONSITE, "", "要点", "", "", "", "", "", false, false, held(2), ""));
        missing("heldUntil", new VisitNote(held(1), LocalTime.of(10, 0), null, VisitMode.ONSITE, "", "要点", "", "", "", "", "", false, false, held(2), ""));
        missing("summary", new VisitNote(held(1), LocalTime.of(10, 0), LocalTime.of(12, 0), VisitMode.ONSITE, "", " ", "", "", "", "", "", false, false, held(2), ""));
        missing("nextOn", new VisitNote(held(1), LocalTime.of(10, 0), LocalTime.of(12, 0), VisitMode.ONSITE, "", "要点", "", "", "", "", "", false, false, null, ""));
        assertThat(details(1).visit().state()).as("nothing of it was kept but the lines").isEqualTo(VisitState.DRAFT);
    }

    @Test
    void theLastVisitNeedsNoNextDate() {
        submit(1);
        submit(2);
        submit(3);
        attend(4);
        decide(4);
        var last = new VisitNote(held(4), LocalTime.of(10, 0), LocalTime.of(12, 0), VisitMode.ONSITE, "", "要点", "", "", "", "", "", false, false, null, "");

        assertThat(stage.as(expert, () -> visits.submit(id(4), last, version(4))).visit().state()).isEqualTo(VisitState.SUBMITTED);
    }

    @Test
    void theEndIsAfterTheBeginning() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new VisitNote(held(1), LocalTime.of(12, 0), LocalTime.of(12, 0), VisitMode.ONSITE, "", "", "", "", "", "", "", false, false, null, ""))
                .returns("refusal.visit.times", Refusal::key).satisfies(refusal -> assertThat(refusal.field()).hasValue("heldUntil"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new VisitPlan(held(1), LocalTime.of(12, 0), LocalTime.of(11, 0), VisitMode.ONSITE, "")).returns("refusal.visit.times", Refusal::key);
    }

    @Test
    void whatIsNotOverIsNotSubmitted() {
        attend(1);
        var tomorrow = MovableDay.USUAL.plusDays(1);
        var note = new VisitNote(tomorrow, LocalTime.of(10, 0), LocalTime.of(12, 0), VisitMode.ONSITE, "", "要点", "", "", "", "", "", false, false, tomorrow.plusDays(30), "");

        refused("refusal.visit.future", () -> stage.run(expert, () -> visits.submit(id(1), note, version(1))));
    }

    @Test
    void aDayOutsideTheWindowIsWarnedOfAndAllowed() {
        var windows = stage.as(Persona.COORDINATOR, () -> schedules.get(stage.anyEdition().id())).windows();
        var inside = windows.getFirst().period().until();

        var planned = stage.as(Persona.COORDINATOR, () -> visits.plan(id(1), new VisitPlan(inside.plusDays(1), LocalTime.of(10, 0), null, VisitMode.ONLINE, ""), 0)).visit();

        assertThat(planned.plan().on()).isEqualTo(inside.plusDays(1));
        assertThat(planned.misses(windows, planned.day())).isTrue();
        assertThat(planned.misses(windows, inside)).isFalse();
        assertThat(planned.misses(windows, null)).isFalse();
    }

    @Test
    void whatWasHeldIsNoPlanAnyMore() {
        draft(1, note(1));

        refused("refusal.visit.held", () -> stage.run(expert, () -> visits.plan(id(1), new VisitPlan(held(2), null, null, VisitMode.ONSITE, ""), version(1))));
    }

    /** Confirming is for the text that was read. */
    @Test
    void anOutdatedVersionIsNotConfirmed() {
        submit(1);
        correct(1, "直した要点");

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.run(company.clerk(), () -> answers.confirm(id(1), 1))).satisfies(stale -> assertThat(stale.by()).startsWith("人物"));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.run(executive, () -> answers.answer(id(1), 1, "違います")));
        stage.run(executive, () -> answers.confirm(id(1), 2));

        assertThat(details(1).visit().state()).isEqualTo(VisitState.CONFIRMED);
    }

    @Test
    void anAnswerIsFollowedByACorrection() {
        submit(1);
        stage.run(company.clerk(), () -> answers.answer(id(1), 1, "図面の件は合意していません。"));
        assertThat(details(1)).returns(VisitState.ANSWERED, one -> one.visit().state()).returns("図面の件は合意していません。", VisitDetails::answer);

        correct(1, "図面の件を除いた要点");

        assertThat(details(1).visit()).returns(VisitState.SUBMITTED, VisitRow::state).returns(2, VisitRow::submission);
        refused("refusal.visit.unconfirmed", () -> stage.run(Persona.COORDINATOR, () -> answers.accept(id(1), 2)));
    }

    @Test
    void aCorrectionTakesTheConfirmationBack() {
        submit(1);
        stage.run(company.clerk(), () -> answers.confirm(id(1), 1));
        refused("refusal.visit.confirmed", () -> stage.run(executive, () -> answers.confirm(id(1), 1)));

        stage.run(expert, () -> visits.decisions(id(1), List.of(TASK), List.of(new Decision("棚に鍵をつける", Party.COMPANY, held(2)))));

        assertThat(details(1)).returns(VisitState.SUBMITTED, one -> one.visit().state()).satisfies(one -> assertThat(one.confirmed()).isNull());
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.run(Persona.COORDINATOR, () -> answers.accept(id(1), 1)));
    }

    @Test
    void savingTheSameAgainAsksNobodyToConfirmAgain() {
        submit(1);
        stage.run(company.clerk(), () -> answers.confirm(id(1), 1));

        draft(1, note(1));

        assertThat(details(1).visit().state()).isEqualTo(VisitState.CONFIRMED);
    }

    @Test
    void aCorrectionKeepsWhatMustBeThere() {
        submit(1);

        refused("refusal.visit.attendees", () -> stage.run(expert, () -> visits.attendees(id(1), details(1).content().orElseThrow().attendees(), List.of())));
        refused("refusal.visit.decisions", () -> stage.run(expert, () -> visits.decisions(id(1), List.of(TASK), List.of())));
    }

    @Test
    void twoExpertsDoNotOverwriteEachOther() {
        var other = stage.person(Role.EXPERT, company.company().space());
        var seen = version(1);
        draft(1, note(1));

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.run(other, () -> visits.save(id(1), note(1), seen)));
        stage.run(other, () -> visits.setAside(id(1), note(1)));
        attend(1);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.run(other, () -> visits.attendees(id(1), List.of(), List.of(new Attendee("別の人", "別の会社", "")))));
    }

    @Test
    void whoseChargeHasEndedReadsAndWritesNothing() {
        var guest = stage.person(Role.GUEST, stage.anyEdition().space());
        Acting.asSystem(() -> grants.give(stage.id(guest), Role.EXPERT, company.company().space(), MovableDay.USUAL, MovableDay.USUAL));
        stage.run(guest, () -> visits.save(id(1), note(1), version(1)));

        stage.today().moveTo(MovableDay.USUAL.plusDays(1));

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.run(guest, () -> visits.get(id(1))));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stage.run(guest, () -> officeNotes.get(id(1))));
    }

    @Test
    void thePartForTheOfficeIsNotForTheCompany() {
        submit(1);
        stage.run(expert, () -> officeNotes.save(id(1), "社長の同席をお願いします。", "", 0));

        assertThat(stage.as(Persona.COORDINATOR, () -> officeNotes.get(id(1)))).returns("社長の同席をお願いします。", VisitOfficeNote::message);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stage.run(company.clerk(), () -> officeNotes.get(id(1))));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stage.run(executive, () -> officeNotes.get(id(1))));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.run(Persona.COORDINATOR, () -> officeNotes.save(id(1), "別の連絡", "", 0)));
    }

    /** A person may wear two hats; the company's stays the company's. */
    @Test
    void whoBelongsToTheCompanyReadsItNotAsExpertEither() {
        stage.run(expert, () -> officeNotes.save(id(1), "内密の連絡", "", 0));
        Acting.asSystem(() -> grants.give(stage.id(company.clerk()), Role.EXPERT, company.company().space(), MovableDay.USUAL, null));

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.run(company.clerk(), () -> officeNotes.get(id(1))));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlyTheExpertWritesTheNoteAndOnlyTheCompanyConfirms(boolean office) {
        submit(1);
        var other = office ? Persona.COORDINATOR.userName() : company.clerk();

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stage.run(other, () -> visits.save(id(1), note(1), version(1))));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stage.run(expert, () -> answers.confirm(id(1), 1)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stage.run(expert, () -> answers.accept(id(1), 1)));
    }

    private void submit(int number) {
        attend(number);
        decide(number);
        stage.run(expert, () -> visits.submit(id(number), note(number), version(number)));
    }

    private void attend(int number) {
        stage.run(expert, () -> {
            if (visits.get(id(number)).content().orElseThrow().attendees().isEmpty()) {
                visits.attendees(id(number), List.of(), List.of(new Attendee("小泉 あかり", company.company().name(), "総務")));
            }
        });
    }

    private void decide(int number) {
        stage.run(expert, () -> {
            if (visits.get(id(number)).content().orElseThrow().decisions().isEmpty()) {
                visits.decisions(id(number), List.of(), List.of(TASK));
            }
        });
    }

    private void draft(int number, VisitNote note) {
        stage.run(expert, () -> visits.save(id(number), note, version(number)));
    }

    private void correct(int number, String summary) {
        var note = note(number);
        draft(number, new VisitNote(note.heldOn(), note.heldFrom(), note.heldUntil(), note.mode(), note.place(), summary, "", "", "", "", "", false, false, note.nextOn(), ""));
    }

    private VisitNote note(int number) {
        return new VisitNote(held(number), LocalTime.of(10, 0), LocalTime.of(12, 0), VisitMode.ONSITE, "本社", "要点" + number, "", "", "", "", "", false, false, held(number + 1), "");
    }

    private LocalDate held(int number) {
        return LocalDate.of(year, 7, 1).plusDays(number);
    }

    private VisitId id(int number) {
        return stage.as(Persona.COORDINATOR, () -> visits.of(company.enrolment().id())).get(number - 1).id();
    }

    private VisitDetails details(int number) {
        return stage.as(Persona.COORDINATOR, () -> visits.get(id(number)));
    }

    private long version(int number) {
        return details(number).version();
    }

    private void missing(String field, VisitNote note) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> stage.run(expert, () -> visits.submit(id(1), note, version(1)))).satisfies(refusal -> assertThat(refusal.field()).hasValue(field));
    }

    private static void refused(String key, ThrowingCallable action) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(action).returns(key, Refusal::key);
    }
}
