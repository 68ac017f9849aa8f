package jp.jissen.attendance;

import static jp.jissen.attendance.Mark.ABSENT_EXCUSED;
import static jp.jissen.attendance.Mark.ABSENT_UNEXCUSED;
import static jp.jissen.attendance.Mark.LATE;
import static jp.jissen.attendance.Mark.LEFT_EARLY;
import static jp.jissen.attendance.Mark.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import jp.jissen.base.Refusal;

/** How one person's mark becomes the company's, and which place goes with which mark. */
class MarkTest {

    /** 欠席(連絡なし) is what is left when nobody was there and nobody called. */
    private static final List<Mark> BEST_FIRST = List.of(PRESENT, LATE, LEFT_EARLY, ABSENT_EXCUSED, ABSENT_UNEXCUSED);
    private static final Set<Mark> ATTENDED = EnumSet.of(PRESENT, LATE, LEFT_EARLY);

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("pairs")
    void aCompanyAttendedAsWellAsTheBestOfItsPeople(Mark one, Mark other) {
        var better = BEST_FIRST.indexOf(one) < BEST_FIRST.indexOf(other) ? one : other;

        assertThat(Mark.ofCompany(List.of(one, other))).contains(better);
        assertThat(Mark.ofCompany(List.of(one))).contains(one);
    }

    @Test
    void aCompanyWithoutAnyMarkHasNone() {
        assertThat(Mark.ofCompany(List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoeverCameLateOrLeftEarlyWasThere(Mark mark) {
        assertThat(mark.attended()).isEqualTo(ATTENDED.contains(mark));
    }

    @ParameterizedTest(name = "{0} with {1}")
    @MethodSource("marksAndPlaces")
    void aPlaceGoesWithItsMarksOnly(Mark mark, Place place) {
        var goes = ATTENDED.contains(mark) == (place == Place.VENUE || place == Place.ONLINE);

        assertThat(place.goesWith(mark)).isEqualTo(goes);
        if (goes) {
            assertThat(new Entry(mark, place, " 電車の遅れ ").note()).isEqualTo("電車の遅れ");
        } else {
            assertRefused(mark, place);
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheAbsentNeedNoPlace(Mark mark) {
        if (ATTENDED.contains(mark)) {
            assertRefused(mark, null);
        } else {
            assertThat(new Entry(mark, null, null)).isEqualTo(new Entry(mark, null, ""));
        }
    }

    @Test
    void aNoteHasItsLimit() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Entry(PRESENT, Place.VENUE, "あ".repeat(401))).satisfies(refusal -> assertThat(refusal.field()).contains("note"));
    }

    private static void assertRefused(Mark mark, Place place) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Entry(mark, place, "")).satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo("refusal.attendance.place");
            assertThat(refusal.field()).contains("place");
        });
    }

    private static Stream<Arguments> pairs() {
        return BEST_FIRST.stream().flatMap(one -> BEST_FIRST.stream().map(other -> Arguments.of(one, other)));
    }

    private static Stream<Arguments> marksAndPlaces() {
        return BEST_FIRST.stream().flatMap(mark -> Stream.of(Place.values()).map(place -> Arguments.of(mark, place)));
    }
}
