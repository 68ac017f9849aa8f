package jp.jissen.maturity;

import java.time.LocalDate;

/** What the expert found; for expert and office. @param by who found it last; @param agreed whether the company has agreed to just this; @param version for the next change, from 1 on */
public record LevelFound(int level, String grounds, String by, LocalDate on, boolean agreed, long version) {
}
