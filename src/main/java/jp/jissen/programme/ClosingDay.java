package jp.jissen.programme;

/** Days on which nobody works, and why. */
public record ClosingDay(Period period, String reason) {
}
