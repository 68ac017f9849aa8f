package jp.jissen.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.base.Absent;
import jp.jissen.base.Stale;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyService;
import jp.jissen.programme.Period;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** Who adds, changes, ticks off and gives up what, and what the list says of it. */
@Staged
class ActionServiceTest {

    private static final LocalDate TODAY = MovableDay.USUAL;   // a Monday

    @Autowired
    Stage stage;
    @Autowired
    ActionService actions;
    @Autowired
    ActionHistory history;
    @Autowired
    ActionBoard board;
    @Autowired
    CompanyService companies;
    @Autowired
    GrantService grants;

    private Stage.Cast cast;
    private CompanyId company;
    private String expert;
    private String executive;

    @BeforeEach
    void aCompanyWithItsExpert() {
        cast = stage.company(stage.anyEdition());
        company = cast.company().id();
        expert = stage.person(Role.EXPERT, cast.company().space());
        executive = stage.person(Role.EXECUTIVE, cast.company().space());
    }

    @Test
    void everybodyOfTheCompanyAddsAndReads() {
        for (var person : List.of(cast.clerk(), executive, expert, Persona.COORDINATOR.userName())) {
            var made = stage.as(person, () -> actions.add(company, promise(Party.COMPANY, null)));
            assertThat(stage.as(cast.clerk(), () -> actions.get(made.id()))).returns(ActionState.OPEN, ActionRow::state).returns(null, ActionRow::source);
        }
        for (var person : List.of(cast.clerk(), executive, expert, Persona.COORDINATOR.userName())) {
            assertThat(stage.as(person, () -> actions.count(company, ActionFilter.OPEN))).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Persona.class, names = {"STRANGER", "LECTURER", "ADMIN", "CLIENT", "GUEST"})
    void nobodyElseLearnsOfIt(Persona persona) {
        var id = made(cast.clerk(), Party.COMPANY).id();

        Refused.everything(stage, persona, () -> actions.first(company, ActionFilter.OPEN, 5), () -> actions.count(company, ActionFilter.OPEN), () -> actions.ofSources(company, "visit", List.of()), () -> actions.byHand(company, Period.fiscalYear(2026)),
                () -> actions.get(id), () -> actions.add(company, promise(Party.COMPANY, null)), () -> actions.change(id, promise(Party.COMPANY, null), 0), () -> actions.done(id, 0),
                () -> actions.reopen(id, 0), () -> actions.drop(id, "不要", 0), () -> history.of(id, 0, 5), () -> history.goBack(id, 1, 0), () -> history.undo(id), () -> history.setAside(id, promise(Party.COMPANY, null)));
    }

    @Test
    void boardsAreForTheirRole() {
        Refused.everything(stage, Persona.PARTICIPANT, () -> board.ofExpert(5), () -> board.ofOffice(List.of(company), 5), () -> board.overdue(List.of(company), 5), () -> board.countOverdue(List.of(company)));
        Refused.everything(stage, Persona.EXPERT, () -> board.overdue(List.of(company), 5), () -> board.countOverdue(List.of(company)), () -> board.ofOffice(List.of(company), 5));
        Refused.everything(stage, Persona.COORDINATOR, () -> board.ofExpert(5));
    }

    @ParameterizedTest
    @CsvSource({"COMPANY, true, true, true", "EXPERT, false, true, true", "OFFICE, false, false, true"})
    void whoLooksAfterThePromiseTicksItOff(Party owner, boolean byCompany, boolean byExpert, boolean byOffice) {
        tick(owner, cast.clerk(), byCompany);
        tick(owner, executive, byCompany);
        tick(owner, expert, byExpert);
        tick(owner, Persona.COORDINATOR.userName(), byOffice);
    }

    private void tick(Party owner, String person, boolean allowed) {
        var id = made(Persona.COORDINATOR.userName(), owner).id();
        assertThat(stage.as(person, () -> actions.get(id)).may().tick()).isEqualTo(allowed);
        if (allowed) {
            assertThat(stage.as(person, () -> actions.done(id, 0))).returns(ActionState.DONE, ActionRow::state).returns(name(person), row -> row.closed().by());
            assertThat(stage.as(person, () -> actions.reopen(id, 1))).returns(ActionState.OPEN, ActionRow::state).returns(null, ActionRow::closed);
        } else {
            Refused.with("refusal.promise.tick", () -> stage.run(person, () -> actions.done(id, 0)));
        }
    }

    @Test
    void changedByWhoWroteItAndTheOffice() {
        var id = made(cast.clerk(), Party.COMPANY).id();

        Refused.with("refusal.promise.change", () -> stage.run(executive, () -> actions.change(id, promise(Party.EXPERT, null), 0)));
        Refused.with("refusal.promise.change", () -> stage.run(expert, () -> actions.change(id, promise(Party.EXPERT, null), 0)));
        stage.run(cast.clerk(), () -> actions.change(id, new Promise("棚と扉に鍵をつける", Party.COMPANY, TODAY), 0));
        stage.run(Persona.COORDINATOR, () -> actions.change(id, new Promise("棚と扉に鍵をつける", Party.COMPANY, TODAY.plusDays(7)), 1));

        assertThat(row(id).promise()).isEqualTo(new Promise("棚と扉に鍵をつける", Party.COMPANY, TODAY.plusDays(7)));
    }

    @Test
    void givenUpWithAReasonAndTakenUpAgain() {
        var id = made(cast.clerk(), Party.COMPANY).id();
        Refused.with("refusal.promise.drop", () -> stage.run(executive, () -> actions.drop(id, "不要", 0)));
        Refused.beside("reason", "refusal.text.missing", () -> stage.run(expert, () -> actions.drop(id, " ", 0)));

        var dropped = stage.as(expert, () -> actions.drop(id, "移転するため", 0));

        assertThat(dropped).returns(ActionState.DROPPED, ActionRow::state).returns("移転するため", ActionRow::reason).returns(name(expert), row -> row.closed().by());
        Refused.with("refusal.promise.dropped", () -> stage.run(expert, () -> actions.done(id, dropped.version())));
        Refused.with("refusal.promise.drop", () -> stage.run(expert, () -> actions.drop(id, "もう一度", dropped.version())));
        assertThat(stage.as(cast.clerk(), () -> actions.reopen(id, dropped.version()))).returns(ActionState.OPEN, ActionRow::state).returns("", ActionRow::reason);
    }

    @Test
    void anOutdatedVersionIsRefused() {
        var id = made(cast.clerk(), Party.COMPANY).id();
        stage.run(Persona.COORDINATOR, () -> actions.change(id, promise(Party.COMPANY, TODAY), 0));

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.run(cast.clerk(), () -> actions.change(id, promise(Party.COMPANY, null), 0))).satisfies(stale -> assertThat(stale.by()).isEqualTo(Persona.COORDINATOR.displayName()));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.run(cast.clerk(), () -> actions.done(id, 0)));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.run(cast.clerk(), () -> actions.drop(id, "不要", 0)));
        assertThat(row(id).promise().dueOn()).isEqualTo(TODAY);
    }

    @Test
    void whoseChargeHasEndedReadsAndTicksNothing() {
        var guest = stage.person(Role.GUEST, stage.anyEdition().space());
        Acting.asSystem(() -> grants.give(stage.id(guest), Role.EXPERT, cast.company().space(), TODAY, TODAY));
        var id = stage.as(guest, () -> actions.add(company, promise(Party.EXPERT, null))).id();

        stage.today().moveTo(TODAY.plusDays(1));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stage.run(guest, () -> actions.done(id, 0)));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.run(guest, () -> actions.get(id)));
        assertThat(row(id).open()).isTrue();
    }

    @Test
    void theListIsSortedByItsDays() {
        var later = made(cast.clerk(), new Promise("あと", Party.COMPANY, TODAY.plusDays(20)));
        var noDay = made(cast.clerk(), new Promise("いつか", Party.COMPANY, null));
        var soon = made(expert, new Promise("すぐ", Party.EXPERT, TODAY));
        var done = made(cast.clerk(), new Promise("済み", Party.COMPANY, TODAY.minusDays(1)));
        stage.run(cast.clerk(), () -> actions.done(done.id(), 0));

        assertThat(texts(ActionFilter.OPEN)).containsExactly("すぐ", "あと", "いつか");
        assertThat(texts(ActionFilter.OPEN.closed(true))).containsExactly("すぐ", "あと", "いつか", "済み");
        assertThat(texts(ActionFilter.OPEN.owner(Party.EXPERT))).containsExactly("すぐ");
        assertThat(stage.as(expert, () -> actions.count(company, ActionFilter.OPEN.closed(true)))).isEqualTo(4);
        assertThat(List.of(later, noDay, soon)).allMatch(ActionRow::open);
    }

    /** The office's calendar, and the company's own closing days. */
    @Test
    void daysAreCountedAsTheCompanyWorks() {
        var due = new ActionRow.Due(TODAY.plusDays(7), TODAY, 5);
        assertThat(made(cast.clerk(), promise(Party.COMPANY, TODAY.plusDays(7))).due()).isEqualTo(due);

        stage.run(cast.clerk(), () -> companies.close(company, new Period(TODAY.plusDays(1), TODAY.plusDays(2)), "棚卸し"));

        assertThat(made(cast.clerk(), promise(Party.COMPANY, TODAY.plusDays(7))).due().left()).isEqualTo(3);
        assertThat(made(cast.clerk(), promise(Party.COMPANY, TODAY.minusDays(3))).due().left()).isEqualTo(-1);
    }

    @Test
    void theHistorySaysWhoDidWhat() {
        var id = made(cast.clerk(), Party.COMPANY).id();
        stage.run(expert, () -> actions.done(id, 0));
        stage.run(expert, () -> actions.done(id, 1));

        assertThat(stage.as(executive, () -> history.of(id, 0, 9))).extracting(version -> version.body().state(), version -> version.by())
                .containsExactly(tuple(ActionState.DONE, name(expert)), tuple(ActionState.OPEN, name(cast.clerk())));
    }

    @Test
    void goingBackKeepsWhetherItIsDone() {
        var id = made(cast.clerk(), new Promise("はじめの言葉", Party.COMPANY, null)).id();
        stage.run(cast.clerk(), () -> actions.change(id, new Promise("あとの言葉", Party.EXPERT, TODAY), 0));
        stage.run(expert, () -> actions.done(id, 1));

        stage.run(cast.clerk(), () -> history.goBack(id, 1, 2));

        assertThat(row(id)).returns(new Promise("はじめの言葉", Party.COMPANY, null), ActionRow::promise).returns(ActionState.DONE, ActionRow::state);
        Refused.with("refusal.promise.change", () -> stage.run(executive, () -> history.undo(id)));
        stage.run(cast.clerk(), () -> history.undo(id));
        assertThat(row(id).promise().text()).isEqualTo("あとの言葉");
    }

    @Test
    void theExpertsBoardHasTheExpertsOwn() {
        made(cast.clerk(), Party.COMPANY);
        var own = made(cast.clerk(), Party.EXPERT);
        var elsewhere = stage.company(stage.anyEdition());
        stage.run(elsewhere.clerk(), () -> actions.add(elsewhere.company().id(), promise(Party.EXPERT, null)));

        assertThat(stage.as(expert, () -> board.ofExpert(5))).extracting(ActionRow::id).containsExactly(own.id());
    }

    @Test
    void theOfficesBoardCountsWhatIsLate() {
        var late = made(cast.clerk(), promise(Party.COMPANY, TODAY.minusDays(1)));
        made(cast.clerk(), promise(Party.COMPANY, TODAY));
        var older = made(expert, promise(Party.EXPERT, TODAY.minusDays(9)));
        var own = made(expert, promise(Party.OFFICE, TODAY.plusDays(1)));
        var lateOwn = made(expert, promise(Party.OFFICE, TODAY.minusDays(2)));
        var done = made(cast.clerk(), promise(Party.COMPANY, TODAY.minusDays(5)));
        stage.run(cast.clerk(), () -> actions.done(done.id(), 0));

        stage.run(Persona.COORDINATOR, () -> {
            assertThat(board.countOverdue(List.of(company))).containsOnly(Map.entry(Party.COMPANY, 1L), Map.entry(Party.EXPERT, 1L), Map.entry(Party.OFFICE, 1L));
            assertThat(board.overdue(List.of(company), 5)).extracting(ActionRow::id).containsExactly(older.id(), lateOwn.id(), late.id());
            assertThat(board.overdue(List.of(company), 1)).hasSize(1);
            assertThat(board.ofOffice(List.of(company), 5)).extracting(ActionRow::id).containsExactly(own.id());
            assertThat(board.overdue(List.of(), 5)).isEmpty();
        });
    }

    private ActionRow made(String person, Party owner) {
        return made(person, promise(owner, null));
    }

    private ActionRow made(String person, Promise promise) {
        return stage.as(person, () -> actions.add(company, promise));
    }

    private static Promise promise(Party owner, LocalDate due) {
        return new Promise("棚に鍵をつける", owner, due);
    }

    private ActionRow row(ActionItemId id) {
        return stage.as(Persona.COORDINATOR, () -> actions.get(id));
    }

    private List<String> texts(ActionFilter filter) {
        return stage.as(cast.clerk(), () -> actions.first(company, filter, 20)).stream().map(row -> row.promise().text()).toList();
    }

    private String name(String person) {
        return stage.as(person, () -> Acting.person().displayName());
    }
}
