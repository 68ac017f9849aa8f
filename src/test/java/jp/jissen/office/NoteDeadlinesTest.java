package jp.jissen.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import jp.jissen.programme.BusinessDays;
import jp.jissen.programme.Period;
import jp.jissen.programme.VisitWindow;
import jp.jissen.programme.Words;
import jp.jissen.visit.VisitProgress.Standing;
import jp.jissen.visit.VisitState;

class NoteDeadlinesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2025, 9, 5);
    private static final VisitWindow WINDOW = new VisitWindow(2, new Period(LocalDate.of(2025, 8, 18), FRIDAY), new Words("ねらい", "aim"), false);

    @Test
    void theNoteIsDueFiveBusinessDaysAfterTheVisit() {
        var visit = visit(VisitState.DRAFT, null, FRIDAY);

        assertThat(on(LocalDate.of(2025, 9, 12)).missed(visit)).as("the fifth business day").isFalse();
        assertThat(on(LocalDate.of(2025, 9, 13)).missed(visit)).isTrue();
    }

    @Test
    void holidaysDoNotCount() {
        var visit = visit(VisitState.PLANNED, LocalDate.of(2025, 9, 12), null);   // then 敬老の日 on the 15th

        assertThat(on(LocalDate.of(2025, 9, 22)).missed(visit)).isFalse();
        assertThat(on(LocalDate.of(2025, 9, 23)).missed(visit)).isTrue();
    }

    @Test
    void withoutADayItIsTheWindowThatCounts() {
        assertThat(on(LocalDate.of(2025, 9, 12)).missed(visit(VisitState.PLANNED, null, null))).isFalse();
        assertThat(on(LocalDate.of(2025, 9, 16)).missed(visit(VisitState.PLANNED, null, null))).isTrue();
        assertThat(on(LocalDate.of(2025, 9, 16)).missed(visit(VisitState.PLANNED, LocalDate.of(2025, 9, 30), null))).as("a later day is agreed").isFalse();
    }

    @Test
    void whatIsSubmittedIsNotLate() {
        for (var state : List.of(VisitState.SUBMITTED, VisitState.ANSWERED, VisitState.CONFIRMED, VisitState.ACCEPTED)) {
            assertThat(on(LocalDate.of(2026, 3, 1)).missed(visit(state, null, FRIDAY))).isFalse();
        }
    }

    private static NoteDeadlines on(LocalDate today) {
        return new NoteDeadlines(List.of(WINDOW), new BusinessDays(List.of()), today);
    }

    private static Standing visit(VisitState state, @Nullable LocalDate planned, @Nullable LocalDate held) {
        return new Standing(2, state, planned, held);
    }
}
