package jp.jissen.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.base.Era;
import jp.jissen.testing.As;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** 翌年度の写し: everything of a year but its accidents, on proposed days. */
@Staged
@As(Persona.COORDINATOR)
class EditionMakeNextTest {

    private static final BusinessDays CALENDAR = new BusinessDays(List.of());

    @Autowired
    Stage stage;
    @Autowired
    EditionService editions;
    @Autowired
    SessionService sessions;
    @Autowired
    ScheduleService schedules;

    private EditionRow before;

    @BeforeEach
    void aYearWithItsAccidents() {
        before = stage.draftWithoutNext();
        var rows = sessions.list(before.id());
        var third = rows.get(2);
        var texts = third.texts();
        sessions.change(third.id(), new SessionChange(third.heldOn(), SessionMode.VENUE, new Words("区民会館", ""), "",
                new SessionTexts(texts.seminarTheme(), new Words("台帳づくり", "The register"), texts.goals(), texts.bring(), new Words("この日は会場が違います。", "")), third.version()));
        sessions.cancel(rows.get(3).id());
        sessions.reorder(rows.get(4).id(), sessions.page(rows.get(4).edition(), rows.get(4).number()).phases(), List.of(new Phase("SEMINAR", new Words("セミナー", ""), LocalTime.of(10, 0), LocalTime.of(12, 0))));
        editions.renamePart(before.id(), 6, new Words("枠組みの紹介", "Frameworks"));
    }

    @Test
    void itIsNextYearsAndStillInPreparation() {
        var next = editions.makeNext(before.id());

        assertThat(next.fiscalYear()).isEqualTo(before.fiscalYear() + 1);
        assertThat(next.state()).isEqualTo(EditionState.PREPARING);
        assertThat(next.name().ja()).startsWith(Era.fiscalYear(before.fiscalYear() + 1) + " ").doesNotContain(Era.fiscalYear(before.fiscalYear()));
        assertThat(next.name().en()).endsWith(" " + (before.fiscalYear() + 1));
        assertThat(next.space()).isNotEqualTo(before.space());
        assertThat(next.texts().riskScale()).isEqualTo(before.texts().riskScale());
    }

    @Test
    void sessionsKeepTheirWeekdayUnlessItIsNoBusinessDay() {
        var next = sessions.list(editions.makeNext(before.id()).id());

        assertThat(next).hasSize(10);
        for (var old : sessions.list(before.id())) {
            var aYearLater = old.heldOn().plusWeeks(52);
            assertThat(next.get(old.number() - 1).heldOn()).as("第%d回", old.number()).isEqualTo(CALENDAR.next(aYearLater)).matches(CALENDAR::isOpen);
        }
        assertThat(next).extracting(SessionRow::heldOn).isSorted().allMatch(Period.fiscalYear(before.fiscalYear() + 1)::contains);
    }

    @Test
    void wordsAndRunningOrderAreCopiedButNotWhatWasAboutOneDay() {
        var old = schedules.get(before.id());
        var next = schedules.get(editions.makeNext(before.id()).id());

        for (var i = 0; i < 10; i++) {
            var was = old.sessions().get(i);
            var is = next.sessions().get(i);
            assertThat(is.texts()).isEqualTo(was.texts().withoutNotice());
            assertThat(next.phases().get(is.id())).isEqualTo(old.phases().get(was.id()));
            assertThat(is).extracting(SessionRow::partNumbers, SessionRow::chapterNumbers, SessionRow::worksheetType).containsExactly(was.partNumbers(), was.chapterNumbers(), was.worksheetType());
            assertThat(is).extracting(SessionRow::state, SessionRow::mode, SessionRow::venue).containsExactly(SessionState.PLANNED, SessionMode.VENUE, before.texts().venue());
        }
        assertThat(next.sessions().get(2).texts()).extracting(SessionTexts::workshopTheme, SessionTexts::notice).containsExactly(new Words("台帳づくり", "The register"), new Words("", ""));
        assertThat(next.phases().get(next.sessions().get(4).id())).singleElement().extracting(Phase::from).isEqualTo(LocalTime.of(10, 0));
    }

    @Test
    void homeworkIsCopiedAndStaysDueBeforeTheSameSession() {
        var old = sessions.list(before.id());
        var next = editions.makeNext(before.id());
        var days = sessions.list(next.id());
        var pieces = sessions.homework(next.id());

        assertThat(pieces).extracting(Homework::sessionNumber, Homework::kind, Homework::target, Homework::text)
                .containsExactlyInAnyOrderElementsOf(sessions.homework(before.id()).stream().map(piece -> tuple(piece.sessionNumber(), piece.kind(), piece.target(), piece.text())).toList());
        for (var piece : sessions.homework(before.id())) {
            var wantedFor = old.stream().filter(session -> session.heldOn().isAfter(piece.dueOn())).findFirst().orElseThrow().number();
            assertThat(pieces).filteredOn(copy -> copy.text().equals(piece.text())).singleElement().extracting(Homework::dueOn).satisfies(due ->
                    assertThat((LocalDate) due).isBefore(days.get(wantedFor - 1).heldOn()).isAfter(days.get(piece.sessionNumber() - 1).heldOn()).matches(CALENDAR::isOpen));
        }
    }

    @Test
    void visitsMilestonesAndPartsAreCopied() {
        var old = schedules.get(before.id());
        var next = schedules.get(editions.makeNext(before.id()).id());

        assertThat(next.windows()).isEqualTo(old.windows().stream().map(window -> new VisitWindow(window.number(), aYearLater(window.period()), window.aim(), window.survey())).toList());
        assertThat(next.milestones()).isEqualTo(old.milestones().stream().map(milestone -> new Milestone(milestone.code(), milestone.label(), aYearLater(milestone.period()))).toList());
        assertThat(editions.parts(next.edition().id())).isEqualTo(editions.parts(before.id())).extracting(part -> part.title().ja()).contains("枠組みの紹介");
    }

    @Test
    void theOfficesOwnClosingDaysAreNoSessionDays() {
        var seventh = sessions.list(before.id()).get(6).heldOn().plusWeeks(52);
        schedules.close(new Period(seventh, seventh.plusDays(1)), "設立記念日");
        try {
            var next = sessions.list(editions.makeNext(before.id()).id());

            assertThat(next.get(6).heldOn()).isAfter(seventh.plusDays(1));
        } finally {
            schedules.closings().forEach(closing -> schedules.reopen(closing.id()));
        }
    }

    @Test
    void aYearHasOneEdition() {
        editions.makeNext(before.id());

        Refused.with("refusal.edition.year", () -> editions.makeNext(before.id()));
        Refused.with("refusal.edition.year", () -> editions.create(before.fiscalYear()));
    }

    private static Period aYearLater(Period period) {
        return new Period(period.from().plusWeeks(52), period.until().plusWeeks(52));
    }
}
