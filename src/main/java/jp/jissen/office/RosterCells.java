package jp.jissen.office;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Digits;
import jp.jissen.base.Refusal;
import jp.jissen.base.Sentence;

/** The cells of one row as values, and what is wrong with them. */
final class RosterCells {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private final RosterRow row;
    private final List<RosterLine.Problem> problems = new ArrayList<>();

    RosterCells(RosterRow row) {
        this.row = row;
        row.cells().forEach(this::check);
    }

    RosterRow row() {
        return row;
    }

    List<RosterLine.Problem> problems() {
        return problems;
    }

    boolean wrong() {
        return !problems.isEmpty();
    }

    void problem(@Nullable RosterColumn column, String key, Object... arguments) {
        add(column, Sentence.of(key, arguments));
    }

    /** One sentence a cell: what comes of the first would only confuse. */
    private void add(@Nullable RosterColumn column, Sentence why) {
        if (column == null || problems.stream().noneMatch(problem -> problem.column() == column)) {
            problems.add(new RosterLine.Problem(column, why));
        }
    }

    /** Whether something is wrong with what the row says about the company. */
    boolean wrongAboutCompany() {
        return problems.stream().anyMatch(problem -> problem.column() == null || !problem.column().ofPerson());
    }

    private void check(RosterColumn column, Cell cell) {
        switch (cell.kind()) {
            case FORMULA -> problem(column, "refusal.roster.formula");
            case BROKEN -> problem(column, "refusal.roster.broken", cell.text());
            case DAY -> {
                if (!column.isDay()) {
                    problem(column, "refusal.roster.isDay");
                }
            }
            case TEXT, NUMBER -> { }
        }
    }

    /** The cell's text; what the file has no column for is as before. */
    String text(RosterColumn column, String before) {
        return row.has(column) ? row.text(column) : before;
    }

    /** Empty counts as 0. */
    int number(RosterColumn column, int before) {
        if (!row.has(column)) {
            return before;
        }
        var typed = row.cell(column).kind() == Cell.Kind.NUMBER ? row.cell(column).figures() : row.text(column);
        return typed.isBlank() ? 0 : read(column, () -> Digits.number(typed)).orElse(0);
    }

    /** Seven figures: of a number, those that a spreadsheet took away in front are put back. */
    String postalCode(String before) {
        var cell = row.cell(RosterColumn.POSTAL_CODE);
        return cell.kind() == Cell.Kind.NUMBER && cell.figures().matches("\\d{1,7}") ? "0".repeat(7 - cell.figures().length()) + cell.figures() : text(RosterColumn.POSTAL_CODE, before);
    }

    /** A telephone number; one that has lost its zero cannot be told from another. */
    String phone(RosterColumn column, String before) {
        var phone = text(column, before);
        if (Digits.plain(phone).matches("[1-9]\\d{8,9}")) {
            problem(column, "refusal.roster.zero", phone);
        }
        return phone;
    }

    /** 2025-07-01, 2025/7/1 or 2025年7月1日. */
    Optional<LocalDate> day(RosterColumn column) {
        if (!row.filled(column)) {
            return Optional.empty();
        }
        var typed = Digits.plain(row.text(column)).replaceAll("[年月/.]", "-").replaceAll("日|\\(.*\\)|\\s", "");
        try {
            return Optional.of(LocalDate.parse(typed, DAY));
        } catch (DateTimeParseException unreadable) {
            problem(column, "refusal.roster.day", row.text(column));
            return Optional.empty();
        }
    }

    /** A value that checks itself; empty when it refuses. */
    <T> Optional<T> read(RosterColumn column, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (Refusal refusal) {
            add(column, Sentence.of(refusal));
            return Optional.empty();
        }
    }

    /** A record that checks itself and names its fields; empty when it refuses. */
    <T> Optional<T> read(boolean ofPerson, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (Refusal refusal) {
            add(refusal.field().map(field -> RosterColumn.of(field, ofPerson)).orElse(null), Sentence.of(refusal));
            return Optional.empty();
        }
    }
}
