package jp.jissen.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which band a company is printed with. */
class HeadcountBandTest {

    @ParameterizedTest
    @CsvSource({"1, UP_TO_5", "5, UP_TO_5", "6, UP_TO_20", "300, UP_TO_300", "301, MORE"})
    void aNumberHasItsBand(int employees, HeadcountBand band) {
        assertThat(HeadcountBand.of(employees)).isEqualTo(band);
    }

    @Test
    void whatIsNotKnownHasNone() {
        assertThat(HeadcountBand.of(0)).isNull();
    }
}
