package jp.jissen.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"03-1234", "０３－１２３４", "03‐1234", "03‑1234", "03‒1234", "03–1234", "03—1234", "03―1234", "03−1234", "03ー1234", "03ｰ1234", "03﹣1234", "03─1234", "　03-1234 "})
    void everyKindOfDashAndWidthBecomesPlain(String typed) {
        assertThat(Digits.plain(typed)).isEqualTo("03-1234");
    }

    @Test
    void aCodeHasNoBlanksAndIsInCapitals() {
        assertThat(Digits.code("ａｂｃ　１２３")).isEqualTo("ABC123");
        assertThat(Digits.code("  i - w ")).isEqualTo("I-W");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1234|1234", "１，２３４|1234", "1,234,567|1234567", " 42 |42", "０|0", "−5|-5", "2147483647|2147483647"})
    void aWholeNumberIsUnderstoodAsTyped(String typed, int number) {
        assertThat(Digits.number(typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　", "abc", "1.5", "12人", "2147483648", "1 000", "-"})
    void whatIsNoWholeNumberIsRefusedWithWhatWasTyped(String typed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Digits.number(typed)).satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo("refusal.number");
            assertThat(refusal.arguments()).containsExactly(typed);
        });
    }
}
