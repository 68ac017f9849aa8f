package jp.jissen.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraTest {

    /** A fiscal year in which an era begins bears the new era's name as a whole (関係省庁連絡会議申合せ, April 2019, on the budget's year). */
    @ParameterizedTest
    @CsvSource({"2025,令和7年度", "2026,令和8年度", "2020,令和2年度", "2019,令和元年度", "2018,平成30年度", "1989,平成元年度", "1988,昭和63年度"})
    void aFiscalYearIsNamedAfterTheEra(int year, String name) {
        assertThat(Era.fiscalYear(year)).isEqualTo(name);
    }
}
