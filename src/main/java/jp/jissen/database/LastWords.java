package jp.jissen.database;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The one line of what went wrong that a person should read. */
final class LastWords {
    private static final Pattern COMPLAINT = Pattern.compile("(FATAL|PANIC|ERROR|error):.*");

    private LastWords() {
    }

    static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("-");
    }

    static String of(Stream<String> output) {
        List<String> lines = output.map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.reversed().stream()
                .map(COMPLAINT::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(Matcher::group)
                .orElse(lines.isEmpty() ? "-" : lines.getLast());
    }
}
