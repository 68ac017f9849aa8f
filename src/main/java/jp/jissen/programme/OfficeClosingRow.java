package jp.jissen.programme;

/** A closing day of the office, with its id for removal. */
public record OfficeClosingRow(ClosingDayId id, ClosingDay day) {
}
