package jp.jissen.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {

    /** What two people change. */
    public record Asset(@Nullable String name, @Nullable String place, @Nullable Integer rating) {
    }

    private static final Asset BASE = new Asset("図面", "", 1);

    @Test
    void whatDifferentPeopleChangedStandsTogether() {
        assertThat(Merge.of(BASE, new Asset("加工図面", "", 1), new Asset("図面", "書庫", 3))).isEqualTo(new Merge<>(new Asset("加工図面", "書庫", 3), List.of()));
    }

    @ParameterizedTest(name = "{0} became {1} here and {2} there: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            1, 2, 3, rating
            1, 2, 2, ''
            1, 1, 3, ''
            1, 2, 1, ''
            1, -, 3, rating
            -, 2, 3, rating
            1, -, -, ''
            """)
    void onlyWhatBothChangedDifferentlyIsAConflict(@Nullable Integer before, @Nullable Integer mine, @Nullable Integer theirs, String conflicts) {
        var merged = Merge.of(new Asset("図面", "", before), new Asset("図面", "", mine), new Asset("図面", "", theirs));

        assertThat(String.join(",", merged.conflicts())).isEqualTo(conflicts);
    }

    @Test
    void inAConflictOnesOwnStays() {
        assertThat(Merge.of(BASE, new Asset("自分の", "", 1), new Asset("相手の", "書庫", 1)).values()).isEqualTo(new Asset("自分の", "書庫", 1));
    }

    @Test
    void blanksAroundATextAreNoChange() {
        assertThat(Merge.of(BASE, new Asset(" 図面 ", null, 1), new Asset("相手の", "書庫", 1))).isEqualTo(new Merge<>(new Asset("相手の", "書庫", 1), List.of()));
    }
}
