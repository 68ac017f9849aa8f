package jp.jissen.programme;

import java.time.LocalDate;

import jp.jissen.base.Refusal;

/** From a day to a day, both included. @throws Refusal for field {@code until} when reversed */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (until.isBefore(from)) {
            throw Refusal.of("until", "refusal.period.reversed");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** The Japanese fiscal year: 1 April to 31 March. */
    public static Period fiscalYear(int year) {
        return new Period(LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
    }
}
