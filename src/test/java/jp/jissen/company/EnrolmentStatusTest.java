package jp.jissen.company;

import static jp.jissen.company.EnrolmentStatus.COMPLETED;
import static jp.jissen.company.EnrolmentStatus.CONFIRMED;
import static jp.jissen.company.EnrolmentStatus.DECLINED;
import static jp.jissen.company.EnrolmentStatus.LEFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnrolmentStatusTest {

    private static final Map<EnrolmentStatus, Set<EnrolmentStatus>> ALLOWED = Map.of(
            CONFIRMED, Set.of(DECLINED, LEFT, COMPLETED),
            DECLINED, Set.of(CONFIRMED),
            LEFT, Set.of(CONFIRMED),
            COMPLETED, Set.of(CONFIRMED));

    @ParameterizedTest
    @EnumSource
    void aMistakeIsPutRightByGoingBackToConfirmedOnly(EnrolmentStatus status) {
        assertThat(status.next()).isEqualTo(ALLOWED.get(status)).doesNotContain(status);
    }

    @ParameterizedTest
    @EnumSource
    void thoseWhoDeclinedOrLeftTakeNoPart(EnrolmentStatus status) {
        assertThat(status.takesPart()).isEqualTo(status == CONFIRMED || status == COMPLETED);
    }
}
