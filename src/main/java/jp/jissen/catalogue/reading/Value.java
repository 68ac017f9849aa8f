package jp.jissen.catalogue.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;

import jp.jissen.catalogue.CatalogueException;

/** A single value as it is written in a file, and where; never blank. */
record Value(Place place, String name, String text) {

    int integer(int min, int max) {
        int number = parsed(Integer::valueOf, NumberFormatException.class, "a whole number");
        if (number < min || number > max) {
            throw problem("must be from %d to %d, not %d".formatted(min, max, number));
        }
        return number;
    }

    /** A number that must follow its predecessor. */
    int next(int expected) {
        int number = integer(0, Integer.MAX_VALUE);
        if (number != expected) {
            throw problem("must be %d, the next in order, not %d".formatted(expected, number));
        }
        return number;
    }

    LocalDate date() {
        return parsed(LocalDate::parse, DateTimeParseException.class, "a date such as 2025-07-25");
    }

    LocalTime time() {
        return parsed(LocalTime::parse, DateTimeParseException.class, "a time such as 13:00");
    }

    boolean flag() {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw problem("must be true or false, not '%s'".formatted(text));
        };
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(text)).findFirst()
                .orElseThrow(() -> problem("must be one of %s, not '%s'".formatted(Arrays.toString(type.getEnumConstants()), text)));
    }

    CatalogueException problem(String text) {
        return place.problem("\"%s\" %s".formatted(name, text));
    }

    private <T> T parsed(Function<String, T> parser, Class<? extends RuntimeException> failure, String wanted) {
        try {
            return parser.apply(text);
        } catch (RuntimeException refused) {
            if (failure.isInstance(refused)) {
                throw problem("must be %s, not '%s'".formatted(wanted, text));
            }
            throw refused;
        }
    }
}
