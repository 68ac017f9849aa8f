package jp.jissen.maturity;

import java.time.LocalDate;

/** The level to which the company has agreed, one version of it. @param on the day on which it agreed; @param with whom of the company it was talked over */
public record LevelAgreed(int level, String grounds, LocalDate on, String with) {
}
