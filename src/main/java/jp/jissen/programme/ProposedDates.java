package jp.jissen.programme;

import java.time.LocalDate;

/**
 * Where the dates of one year would fall in another: on the same weekday nearest to the same date; onto the next business day
 * where that day is none (what is due, onto the one before); never beyond the edition's year.
 */
record ProposedDates(int years, Period year, BusinessDays calendar) {

    LocalDate day(LocalDate original) {
        var open = calendar.next(plain(original));
        return year.contains(open) ? open : calendar.before(year.until());
    }

    /** For what must be done before a session: the last business day up to that day. */
    LocalDate due(LocalDate original) {
        return calendar.before(plain(original).plusDays(1));
    }

    Period period(Period original) {
        return new Period(plain(original.from()), plain(original.until()));
    }

    private LocalDate plain(LocalDate original) {
        var sameDate = original.plusYears(years);
        var moved = sameDate.plusDays(Math.floorMod(original.getDayOfWeek().getValue() - sameDate.getDayOfWeek().getValue() + 3, 7) - 3);
        if (moved.isBefore(year.from())) {
            return year.from();
        }
        return moved.isAfter(year.until()) ? year.until() : moved;
    }
}
