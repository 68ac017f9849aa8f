package jp.jissen.base;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text key with its arguments, for what is said later or to somebody else: kept as text, it is put into words in the
 * language of whoever reads it.
 *
 * @param arguments texts, whole numbers and days
 */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = arguments.stream().<Object>map(argument -> switch (argument) {
            case Number number -> number.longValue();
            case LocalDate day -> day;
            default -> argument.toString();
        }).toList();
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    public static Sentence of(Refusal refusal) {
        return of(refusal.key(), refusal.arguments());
    }

    /** As {@link #stored} wrote it. */
    public static Sentence read(String stored) {
        var lines = stored.split("\n", -1);
        return new Sentence(lines[0], Stream.of(lines).skip(1).map(Sentence::argument).toList());
    }

    /** The key and its arguments, a line each. */
    public String stored() {
        return String.join("\n", Stream.concat(Stream.of(key), arguments.stream().map(Sentence::line)).toList());
    }

    private static String line(Object argument) {
        return switch (argument) {
            case Number number -> "n" + number;
            case LocalDate day -> "d" + day;
            default -> "t" + argument.toString().replaceAll("[\\r\\n]+", " ");
        };
    }

    private static Object argument(String line) {
        var value = line.substring(1);
        return switch (line.charAt(0)) {
            case 'n' -> Long.valueOf(value);
            case 'd' -> LocalDate.parse(value);
            default -> value;
        };
    }
}
