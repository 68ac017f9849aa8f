package jp.jissen.testing;

import java.time.LocalDate;

import jp.jissen.base.Today;

/** The programme's day in tests: 29 September 2025 unless a test moves it; back again after the test. */
public class MovableDay implements Today {

    public static final LocalDate USUAL = LocalDate.of(2025, 9, 29);

    private volatile LocalDate day = USUAL;

    @Override
    public LocalDate date() {
        return day;
    }

    public void moveTo(LocalDate other) {
        day = other;
    }

    void reset() {
        day = USUAL;
    }
}
