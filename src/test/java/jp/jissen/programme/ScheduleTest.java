package jp.jissen.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import jp.jissen.access.SpaceId;
import jp.jissen.base.YearLine;
import jp.jissen.base.YearLine.State;

class ScheduleTest {

    private static final EditionId EDITION = new EditionId(UUID.randomUUID());

    private final SessionRow first = session(1, "2025-07-25", SessionState.PLANNED);
    private final SessionRow second = session(2, "2025-08-08", SessionState.CANCELLED);
    private final SessionRow third = session(3, "2025-08-27", SessionState.PLANNED);
    private final Schedule schedule = schedule(Map.of(first.id(), List.of(phase("SEMINAR", "13:00", "14:55"), phase("OFFICE", "17:15", "17:30"), phase("SOCIAL", "17:45", "18:30")),
            third.id(), List.of(phase("SOCIAL", "17:45", "18:30"))));

    @Test
    void theNextSessionIsTodaysUntilItsDayIsOver() {
        assertThat(schedule.next(day("2025-07-01"))).contains(first);
        assertThat(schedule.next(day("2025-07-25"))).contains(first);
        assertThat(schedule.next(day("2025-07-26"))).as("the second is cancelled").contains(third);
        assertThat(schedule.next(day("2025-08-28"))).isEmpty();
    }

    @Test
    void theNextSessionGoesByTheDayNotByTheNumber() {
        var moved = new Schedule(schedule.edition(), List.of(session(1, "2025-09-01", SessionState.PLANNED), third), Map.of(), List.of(), List.of());

        assertThat(moved.next(day("2025-08-01"))).contains(third);
    }

    @Test
    void aSessionLastsFromItsFirstPhaseToItsLastWithoutTheSocial() {
        assertThat(schedule.span(first)).hasValueSatisfying(day -> {
            assertThat(day.from()).isEqualTo("13:00");
            assertThat(day.until()).isEqualTo("17:30");
        });
        assertThat(schedule.span(second)).as("no running order").isEmpty();
        assertThat(schedule.span(third)).as("nothing but a social").isEmpty();
    }

    @Test
    void theYearLineSaysWhereEachSessionStands() {
        assertThat(states("2025-07-25")).containsExactly(State.NEXT, State.OFF, State.TODO);
        assertThat(states("2025-08-01")).containsExactly(State.DONE, State.OFF, State.NEXT);
        assertThat(states("2025-08-28")).containsExactly(State.DONE, State.OFF, State.DONE);
    }

    @Test
    void theYearLineSaysWhichWindowsAndMilestonesAreOpen() {
        var line = line("2025-08-15");

        assertThat(line.windows()).extracting(YearLine.Stretch::label, YearLine.Stretch::state).containsExactly(tuple("訪問1", State.OPEN), tuple("訪問2", State.TODO));
        assertThat(line.milestones()).extracting(YearLine.Stretch::label, YearLine.Stretch::state).containsExactly(tuple("取材", State.TODO));
        assertThat(line("2025-08-16").windows()).extracting(YearLine.Stretch::state).containsExactly(State.DONE, State.TODO);
        assertThat(line("2025-08-18").windows()).extracting(YearLine.Stretch::state).containsExactly(State.DONE, State.OPEN);
        assertThat(line.today()).isEqualTo("2025-08-15");
    }

    private List<State> states(String today) {
        return line(today).stops().stream().map(YearLine.Stop::state).toList();
    }

    private YearLine line(String today) {
        return schedule.line(day(today), number -> "訪問" + number, code -> Map.of("INTERVIEW", "取材").get(code));
    }

    private Schedule schedule(Map<SessionId, List<Phase>> phases) {
        var texts = new EditionTexts(words("令和7年度"), words("新宿"), "", words(""), "STANDARD_1_3");
        var edition = new EditionRow(EDITION, new SpaceId(UUID.randomUUID()), 2025, "2025.1", EditionState.RUNNING, texts);
        return new Schedule(edition, List.of(first, second, third), phases,
                List.of(new VisitWindow(1, new Period(day("2025-07-07"), day("2025-08-15")), words("聞き取り"), true), new VisitWindow(2, new Period(day("2025-08-18"), day("2025-10-10")), words("計画"), false)),
                List.of(new Milestone("INTERVIEW", words("事例集の取材"), new Period(day("2025-11-04"), day("2025-12-05")))));
    }

    private static SessionRow session(int number, String heldOn, SessionState state) {
        var texts = new SessionTexts(words("テーマ"), words("ワーク"), words(""), words(""), words(""));
        return new SessionRow(new SessionId(UUID.randomUUID()), EDITION, number, day(heldOn), state, SessionMode.VENUE, words("新宿"), "", texts, List.of(), List.of(), "WS-RISK", 0);
    }

    private static Phase phase(String code, String from, String until) {
        return new Phase(code, words(code), LocalTime.parse(from), LocalTime.parse(until));
    }

    private static Words words(String ja) {
        return new Words(ja, "");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
