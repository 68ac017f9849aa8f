package jp.jissen.catalogue.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.jissen.catalogue.Label;

import static java.util.Objects.requireNonNull;

/** A row of a CSV file, by column name. */
record CsvRow(Place place, Map<String, String> cells) {

    Value value(String column) {
        if (!has(column)) {
            throw place.problem("\"%s\" is empty".formatted(column));
        }
        return new Value(place, column, cell(column));
    }

    String text(String column) {
        return value(column).text();
    }

    /** The words of a cell that lists several, separated by spaces. */
    List<Value> values(String column) {
        return Arrays.stream(text(column).trim().split(" +")).map(word -> new Value(place, column, word)).toList();
    }

    /** A label from the columns name_ja and name_en. */
    Label label(String name) {
        return new Label(text(name + "_ja"), text(name + "_en"));
    }

    /** A label whose columns may both be empty. */
    Optional<Label> optionalLabel(String name) {
        return has(name + "_ja") || has(name + "_en") ? Optional.of(label(name)) : Optional.empty();
    }

    private boolean has(String column) {
        return !cell(column).isBlank();
    }

    private String cell(String column) {
        return requireNonNull(cells.get(column), column);
    }
}
