package jp.jissen.programme;

import java.util.Optional;

/** A year of the programme was made; handled in the same transaction. @param before the year it is a copy of; empty when it was made from the catalogue */
public record EditionMade(EditionRow edition, Optional<EditionId> before) {
}
