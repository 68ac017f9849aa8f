package jp.jissen.catalogue.reading;

import java.util.function.Supplier;

import jp.jissen.catalogue.CatalogueException;

/** A line of a catalogue file; lines count from 1. */
record Place(String file, int line) {

    CatalogueException problem(String text) {
        return new CatalogueException(file, line, text);
    }

    /** What a record's constructor refuses is a problem of this line. */
    <T> T guard(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException refused) {
            throw problem(refused.getMessage());
        }
    }
}
