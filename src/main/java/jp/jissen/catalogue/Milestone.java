package jp.jissen.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A stretch of the case collection's year.
 *
 * @param from       first day
 * @param to         last day; empty for an open end (publication)
 * @param afterVisit number of the expert visit a company must have had before, if any
 * @throws IllegalArgumentException when it ends before it begins
 */
public record Milestone(Kind kind, Label label, Label explanation, LocalDate from, Optional<LocalDate> to, OptionalInt afterVisit, Basis basis) {

    public enum Kind {
        INTERVIEW, PRODUCTION, PUBLICATION
    }

    public Milestone {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("%s begins on %s and cannot end on %s".formatted(kind, from, to.get()));
        }
    }
}
