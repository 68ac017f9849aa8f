package jp.jissen.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.Role;
import jp.jissen.base.Absent;
import jp.jissen.base.Stale;
import jp.jissen.revision.Revision;
import jp.jissen.revision.Way;
import jp.jissen.testing.As;
import jp.jissen.testing.House;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.SameMoment;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** What the office changes of a session, and what it is refused. */
@Staged
@As(Persona.COORDINATOR)
class SessionServiceTest {

    @Autowired
    Stage stage;
    @Autowired
    House house;
    @Autowired
    SessionService sessions;
    @Autowired
    SessionHistory history;

    private EditionRow draft;
    private SessionRow third;

    @BeforeEach
    void aYearInPreparation() {
        draft = stage.draft();
        third = sessions.list(draft.id()).get(2);
    }

    @Test
    void aSessionMovesToAnotherDayOfItsYear() {
        var moved = sessions.change(third.id(), on(third.heldOn().plusDays(1)));

        assertThat(moved.heldOn()).isEqualTo(third.heldOn().plusDays(1));
        assertThat(moved.version()).isGreaterThan(third.version());
        assertThat(sessions.page(draft.id(), 3).session()).isEqualTo(moved);
        assertThat(sessions.list(draft.id())).filteredOn(session -> session.number() != 3).extracting(SessionRow::version).containsOnly(0L);
    }

    @Test
    void whatASessionWasBeforeComesBack() {
        sessions.change(third.id(), on(third.heldOn().plusDays(1)));
        var back = history.goBack(third.id(), 1, sessions.get(third.id()).version());

        assertThat(back.heldOn()).isEqualTo(third.heldOn());
        assertThat(history.undo(third.id()).heldOn()).isEqualTo(third.heldOn().plusDays(1));
        assertThat(history.of(third.id(), 0, 20)).extracting(Revision::way).containsExactly(Way.UNDONE, Way.RESTORED, Way.SAVED, Way.SAVED);
    }

    @Test
    void itComesBackOnlyOnAFreeDay() {
        sessions.change(third.id(), on(third.heldOn().plusDays(1)));
        var fourth = sessions.list(draft.id()).get(3);
        sessions.change(fourth.id(), new SessionChange(third.heldOn(), fourth.mode(), fourth.venue(), fourth.onlineUrl(), fourth.texts(), fourth.version()));

        Refused.with("refusal.session.day", () -> history.goBack(third.id(), 1, sessions.get(third.id()).version()));
    }

    /** The address of an online session stays when it takes place at a venue, and the venue when it goes online. */
    @Test
    void theHistoryHoldsWhatTheSessionHasBecome() {
        sessions.change(third.id(), online("https://meet.example.jp/3", third));
        sessions.change(third.id(), current(third.heldOn().plusDays(1)));
        history.goBack(third.id(), 1, sessions.get(third.id()).version());
        assertThat(history.of(third.id(), 0, 1).getFirst().body()).isEqualTo(SessionVersion.of(sessions.get(third.id())));

        history.undo(third.id());
        assertThat(history.of(third.id(), 0, 1).getFirst().body()).isEqualTo(SessionVersion.of(sessions.get(third.id())));
    }

    @Test
    void anUndoingThatWouldChangeNothingSaysSo() {
        sessions.change(third.id(), online("https://meet.example.jp/3", third));
        sessions.change(third.id(), online("https://meet.example.jp/4", sessions.get(third.id())));
        stage.as(stage.staff(Role.COORDINATOR), () -> sessions.change(third.id(), current(third.heldOn())));

        Refused.with("refusal.undo.changed", () -> history.undo(third.id()));
        assertThat(history.of(third.id(), 0, 20)).hasSize(4);
    }

    @Test
    void theHistoryIsTheOfficesAffair() {
        Refused.everything(stage, Persona.PARTICIPANT, () -> history.of(third.id(), 0, 20), () -> history.goBack(third.id(), 1, 0), () -> history.undo(third.id()));
    }

    @Test
    void theYearsFirstAndLastDayAreInsideIt() {
        var year = draft.period();
        var moved = sessions.change(third.id(), on(year.from()));

        assertThat(sessions.change(third.id(), new SessionChange(year.until(), SessionMode.VENUE, moved.venue(), "", moved.texts(), moved.version())).heldOn()).isEqualTo(year.until());
        Refused.beside("heldOn", "refusal.date.outside", () -> sessions.change(third.id(), current(year.from().minusDays(1))));
        Refused.beside("heldOn", "refusal.date.outside", () -> sessions.change(third.id(), current(year.until().plusDays(1))));
    }

    @Test
    void noTwoSessionsAreHeldOnOneDay() {
        var fourth = sessions.list(draft.id()).get(3);

        Refused.beside("heldOn", "refusal.session.day", () -> sessions.change(third.id(), on(fourth.heldOn())));
        sessions.cancel(fourth.id());
        assertThat(sessions.change(third.id(), on(fourth.heldOn())).heldOn()).as("the fourth is cancelled").isEqualTo(fourth.heldOn());
    }

    @Test
    void aCancelledSessionStaysVisibleUntilItTakesPlaceAfterAll() {
        sessions.cancel(third.id());
        assertThat(sessions.get(third.id())).matches(SessionRow::cancelled).extracting(SessionRow::heldOn).isEqualTo(third.heldOn());

        sessions.resume(third.id());
        assertThat(sessions.get(third.id()).state()).isEqualTo(SessionState.PLANNED);
    }

    @Test
    void aCancelledSessionDoesNotComeBackOnADayThatIsTakenMeanwhile() {
        var fourth = sessions.list(draft.id()).get(3);
        sessions.cancel(fourth.id());
        sessions.change(third.id(), on(fourth.heldOn()));

        Refused.beside("heldOn", "refusal.session.day", () -> sessions.resume(fourth.id()));

        assertThat(sessions.get(fourth.id()).state()).isEqualTo(SessionState.CANCELLED);
    }

    @Test
    void anOnlineSessionNeedsASafeAddress() {
        for (var url : new String[] {"", "http://meet.example.jp/3", "meet.example.jp", "javascript:alert(1)", "https://"}) {
            Refused.beside("onlineUrl", "refusal.session.url", () -> online(url, third));
        }
        Refused.beside("onlineUrl", "refusal.text.long", () -> online("https://example.jp/" + "x".repeat(250), third));

        var changed = sessions.change(third.id(), online("https://meet.example.jp/3?pwd=ab", third));

        assertThat(changed).extracting(SessionRow::mode, SessionRow::onlineUrl, SessionRow::venue).containsExactly(SessionMode.ONLINE, "https://meet.example.jp/3?pwd=ab", third.venue());
        assertThat(sessions.change(third.id(), current(third.heldOn())).mode()).as("back at the venue").isEqualTo(SessionMode.VENUE);
    }

    @Test
    void whatAColleagueHasSavedIsNotOverwritten() {
        var first = sessions.change(third.id(), on(third.heldOn().plusDays(1)));

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> sessions.change(third.id(), on(third.heldOn().plusDays(2))));
        sessions.cancel(third.id());
        assertThatExceptionOfType(Stale.class).as("cancelling counts too")
                .isThrownBy(() -> sessions.change(third.id(), new SessionChange(third.heldOn(), SessionMode.VENUE, third.venue(), "", third.texts(), first.version())));
        assertThat(sessions.get(third.id()).heldOn()).isEqualTo(first.heldOn());
    }

    /** Both have pressed the button in the same moment: still one is told, not shown a failure. */
    @Test
    void ofTwoWhoSaveInTheSameMomentOneIsTold() throws Exception {
        for (var round = 0; round < 10; round++) {
            var seen = sessions.get(third.id());
            var number = round;

            assertThat(SameMoment.both(() -> save("持ち物 甲%d".formatted(number), seen), () -> save("持ち物 乙%d".formatted(number), seen))).as("round %d", round).containsExactlyInAnyOrder("saved", "stale");
        }
    }

    @Test
    void theWordsAreKeptAsTyped() {
        var texts = new SessionTexts(new Words("資産とﾘｽｸ ①", "Assets"), new Words("𠮷野家の台帳", ""), new Words("一つ目\n二つ目", "One\nTwo"), new Words("筆記用具", ""), new Words("<b>会場変更</b>", ""));

        assertThat(sessions.change(third.id(), new SessionChange(third.heldOn(), SessionMode.VENUE, third.venue(), "", texts, third.version())).texts()).isEqualTo(texts);
        Refused.beside("workshopTheme", "refusal.text.missing", () -> new SessionTexts(texts.seminarTheme(), new Words(" ", "Theme"), texts.goals(), texts.bring(), texts.notice()));
        Refused.beside("noticeEn", "refusal.text.long", () -> new SessionTexts(texts.seminarTheme(), texts.workshopTheme(), texts.goals(), texts.bring(), new Words("", "x".repeat(2001))));
    }

    @Test
    void theRunningOrderIsReplacedAsAWhole() {
        var morning = phase("SEMINAR", "10:00", "12:00");
        var afternoon = phase("WORKSHOP", "12:00", "14:30");

        sessions.reorder(third.id(), phases(), List.of(afternoon, morning));

        assertThat(sessions.page(draft.id(), 3).phases()).as("by their times").containsExactly(morning, afternoon);
        Refused.with("refusal.phases.none", () -> sessions.reorder(third.id(), phases(), List.of()));
        Refused.with("refusal.phases.overlap", () -> sessions.reorder(third.id(), phases(), List.of(morning, phase("WORKSHOP", "11:59", "14:30"))));
        Refused.beside("until", "refusal.period.reversed", () -> phase("BREAK", "12:00", "12:00"));
        assertThat(sessions.page(draft.id(), 3).phases()).containsExactly(morning, afternoon);
    }

    @Test
    void theRunningOrderOfAColleagueIsNotOverwritten() {
        var seen = phases();
        var theirs = List.of(phase("SEMINAR", "10:00", "12:00"));
        sessions.reorder(third.id(), seen, theirs);

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> sessions.reorder(third.id(), seen, List.of(phase("SEMINAR", "13:00", "15:00"))));
        assertThat(phases()).isEqualTo(theirs);
    }

    @Test
    void homeworkGetsOtherWordsAndAnotherDay() {
        var piece = sessions.page(draft.id(), 5).homework().getFirst();
        var other = new Words("社内で話し合ってください。", "Talk it over.");

        sessions.change(piece.id(), other, draft.period().until());

        assertThat(sessions.page(draft.id(), 5).homework()).contains(new Homework(piece.id(), piece.session(), 5, piece.kind(), piece.target(), other, draft.period().until()));
        assertThat(sessions.homework(draft.id()).getLast().id()).as("by due date").isEqualTo(piece.id());
        Refused.beside("dueOn", "refusal.date.outside", () -> sessions.change(piece.id(), other, draft.period().until().plusDays(1)));
        Refused.beside("text", "refusal.text.missing", () -> sessions.change(piece.id(), new Words("", ""), piece.dueOn()));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> sessions.change(new HomeworkId(UUID.randomUUID()), other, piece.dueOn()));
    }

    @Test
    void whatIsNotThereIsAbsent() {
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> sessions.page(draft.id(), 11));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> sessions.get(new SessionId(UUID.randomUUID())));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> sessions.cancel(new SessionId(UUID.randomUUID())));
    }

    @Test
    void onlyTheOfficeChangesASession() {
        var session = sessions.list(house.edition().id()).get(5);
        var homework = sessions.homework(house.edition().id()).getFirst();
        var change = new SessionChange(session.heldOn(), SessionMode.VENUE, session.venue(), "", session.texts(), session.version());

        for (var persona : EnumSet.complementOf(EnumSet.of(Persona.COORDINATOR))) {
            Refused.everything(stage, persona, () -> sessions.change(session.id(), change), () -> sessions.cancel(session.id()), () -> sessions.resume(session.id()),
                    () -> sessions.reorder(session.id(), List.of(), List.of(phase("SEMINAR", "10:00", "12:00"))), () -> sessions.change(homework.id(), homework.text(), homework.dueOn()),
                    () -> sessions.addMaterial(session.id(), "資料.txt", new byte[] {'a'}), () -> sessions.removeMaterial(new MaterialId(UUID.randomUUID())));
        }
        assertThat(sessions.get(session.id())).isEqualTo(session);
    }

    private String save(String bring, SessionRow seen) {
        var texts = new SessionTexts(seen.texts().seminarTheme(), seen.texts().workshopTheme(), seen.texts().goals(), new Words(bring, ""), seen.texts().notice());
        return stage.as(Persona.COORDINATOR, () -> SameMoment.saved(() -> sessions.change(seen.id(), new SessionChange(seen.heldOn(), seen.mode(), seen.venue(), seen.onlineUrl(), texts, seen.version()))));
    }

    private List<Phase> phases() {
        return sessions.page(draft.id(), 3).phases();
    }

    private SessionChange on(LocalDate day) {
        return new SessionChange(day, SessionMode.VENUE, third.venue(), "", third.texts(), third.version());
    }

    /** With the version of now. */
    private SessionChange current(LocalDate day) {
        return new SessionChange(day, SessionMode.VENUE, third.venue(), "", third.texts(), sessions.get(third.id()).version());
    }

    private static SessionChange online(String url, SessionRow session) {
        return new SessionChange(session.heldOn(), SessionMode.ONLINE, session.venue(), url, session.texts(), session.version());
    }

    private static Phase phase(String code, String from, String until) {
        return new Phase(code, new Words(code, ""), LocalTime.parse(from), LocalTime.parse(until));
    }
}
