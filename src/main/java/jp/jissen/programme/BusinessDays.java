package jp.jissen.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Counts business days: Monday to Friday without national holidays, the public offices' closure at the turn of the year
 * (29 December to 3 January, 行政機関の休日に関する法律 article 1) and the closing days it was made with.
 */
public final class BusinessDays {

    private static final MonthDay CLOSURE_FROM = MonthDay.of(12, 29);
    private static final MonthDay CLOSURE_UNTIL = MonthDay.of(1, 3);

    private final List<ClosingDay> closings;

    public BusinessDays(Collection<ClosingDay> closings) {
        this.closings = List.copyOf(closings);
    }

    /** With further closing days, a company's own. */
    public BusinessDays with(Collection<ClosingDay> more) {
        var all = new ArrayList<>(closings);
        all.addAll(more);
        return new BusinessDays(all);
    }

    public boolean isOpen(LocalDate day) {
        return !isWeekend(day) && !isYearEnd(day) && !NationalHolidays.contains(day) && closings.stream().noneMatch(closing -> closing.period().contains(day));
    }

    /** Why the day is no business day, in words where there is a name for it; empty for a weekend and for business days. */
    public Optional<String> reason(LocalDate day, Locale locale) {
        return NationalHolidays.name(day, locale)
                .or(() -> closings.stream().filter(closing -> closing.period().contains(day)).map(ClosingDay::reason).findFirst());
    }

    /** Business days after {@code from} up to and including {@code to}; negative when {@code to} lies before {@code from}. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isOpen).count();
    }

    /** The n-th business day after the given day, counted from the day after it (事例集作成のご案内 p.5). @param n at least 1 */
    public LocalDate plus(LocalDate day, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("at least one business day: " + n);
        }
        var at = day;
        for (var left = n; left > 0; left--) {
            at = next(at.plusDays(1));
        }
        return at;
    }

    /** The day itself if open, otherwise the first business day after it. */
    public LocalDate next(LocalDate day) {
        var at = day;
        while (!isOpen(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** The last business day before the given day. */
    public LocalDate before(LocalDate day) {
        var at = day.minusDays(1);
        while (!isOpen(at)) {
            at = at.minusDays(1);
        }
        return at;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    static boolean isYearEnd(LocalDate day) {
        var at = MonthDay.from(day);
        return !at.isBefore(CLOSURE_FROM) || !at.isAfter(CLOSURE_UNTIL);
    }
}
