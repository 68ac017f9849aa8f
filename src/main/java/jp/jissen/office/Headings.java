package jp.jissen.office;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import jp.jissen.base.Refusal;
import jp.jissen.base.Texts;

/** Which column is which, by its heading in either language and in any order. */
@Component
class Headings {

    private final Texts texts;

    Headings(Texts texts) {
        this.texts = texts;
    }

    List<String> in(Locale locale) {
        return Stream.of(RosterColumn.values()).map(column -> texts.get(column.key(), locale)).toList();
    }

    /**
     * The rows below the headings.
     *
     * @param locale in which a refusal names headings
     * @throws Refusal when a heading is unknown, stands twice, or one that is needed is missing
     */
    List<RosterRow> rows(List<Line> lines, Locale locale) {
        var columns = columns(lines.getFirst(), locale);
        return lines.stream().skip(1).map(line -> row(line, columns)).toList();
    }

    private static RosterRow row(Line line, Map<RosterColumn, Integer> columns) {
        var cells = new EnumMap<RosterColumn, Cell>(RosterColumn.class);
        columns.forEach((column, at) -> cells.put(column, line.cell(at)));
        return new RosterRow(line.number(), cells);
    }

    private Map<RosterColumn, Integer> columns(Line head, Locale locale) {
        var columns = new EnumMap<RosterColumn, Integer>(RosterColumn.class);
        var unknown = new ArrayList<String>();
        for (var at = 0; at < head.cells().size(); at++) {
            var heading = head.cell(at).text().strip();
            var column = of(heading);
            if (column.isPresent() && columns.put(column.get(), at) != null) {
                throw new Refusal("refusal.roster.headTwice", heading);
            }
            if (column.isEmpty() && !heading.isEmpty()) {
                unknown.add(heading);
            }
        }
        if (!unknown.isEmpty()) {
            var told = unknown.stream().map(heading -> Nearest.to(heading, in(locale)).map(near -> texts.get("roster.head.near", locale, heading, near)).orElseGet(() -> texts.get("roster.head.quoted", locale, heading))).toList();
            throw new Refusal("refusal.roster.headUnknown", joined(told, locale), joined(in(locale), locale));
        }
        var missing = Stream.of(RosterColumn.values()).filter(column -> column.needed() && !columns.containsKey(column)).map(column -> texts.get("roster.head.quoted", locale, texts.get(column.key(), locale))).toList();
        if (!missing.isEmpty()) {
            throw new Refusal("refusal.roster.headMissing", joined(missing, locale), joined(in(locale), locale));
        }
        return columns;
    }

    private Optional<RosterColumn> of(String heading) {
        var key = Nearest.key(heading);
        return Stream.of(RosterColumn.values()).filter(column -> Texts.LOCALES.stream().anyMatch(locale -> Nearest.key(texts.get(column.key(), locale)).equals(key))).findFirst();
    }

    private String joined(List<String> words, Locale locale) {
        return String.join(texts.get("readers.between", locale), words);
    }
}
