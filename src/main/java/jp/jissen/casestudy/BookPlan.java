package jp.jissen.casestudy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Which page everything comes on: the cover, how to read, the contents, then two facing pages for each company, the left one of
 * an even number, and the imprint. Groups stand in the order of the programme, companies in the order in which they are given.
 */
class BookPlan {

    static final int HOW_TO_READ = 2;
    static final int CONTENTS = 3;
    private static final List<String> GROUPS = List.of("WR", "CM", "SV");
    /** Lines that a page of the contents has room for. */
    private static final int LINES = 19;

    private final List<Chapter> chapters;
    private final List<List<Line>> contents = new ArrayList<>();

    /** The companies of a group. @param name empty while their industry is open */
    record Chapter(String code, String name, List<BookEntry> entries) {
    }

    /** A line of the contents. */
    sealed interface Line {
    }

    record Head(Chapter chapter) implements Line {
    }

    /** @param number of the company, from 0 */
    record Item(BookEntry entry, int number) implements Line {
    }

    BookPlan(List<BookEntry> entries) {
        var byGroup = new LinkedHashMap<String, List<BookEntry>>();
        entries.stream().sorted(Comparator.comparingInt(BookPlan::place)).forEach(entry -> byGroup.computeIfAbsent(entry.groupCode(), code -> new ArrayList<>()).add(entry));
        chapters = byGroup.values().stream().map(group -> new Chapter(group.getFirst().groupCode(), group.getFirst().groupName(), List.copyOf(group))).toList();
        contents.add(new ArrayList<>());
        var number = 0;
        for (var chapter : chapters) {
            add(new Head(chapter), 2);
            for (var entry : chapter.entries()) {
                add(new Item(entry, number++), 1);
            }
        }
    }

    /** @param room lines that must be left on the page: no heading stands alone at the end of one */
    private void add(Line line, int room) {
        if (contents.getLast().size() + room > LINES) {
            contents.add(new ArrayList<>());
        }
        contents.getLast().add(line);
    }

    private static int place(BookEntry entry) {
        var place = GROUPS.indexOf(entry.groupCode());
        return place < 0 ? GROUPS.size() : place;
    }

    List<Chapter> chapters() {
        return chapters;
    }

    /** Page by page. */
    List<List<Line>> contents() {
        return contents;
    }

    /** In the order of the book. */
    List<BookEntry> entries() {
        return chapters.stream().flatMap(chapter -> chapter.entries().stream()).toList();
    }

    /** Page of the left side of a company. @param number from 0 */
    int page(int number) {
        return firstSpread() + 2 * number;
    }

    /** Whether a page is left white so that the first company begins on the left. */
    boolean white() {
        return (CONTENTS + contents.size()) % 2 == 1;
    }

    int imprint() {
        return page(entries().size());
    }

    private int firstSpread() {
        return CONTENTS + contents.size() + (white() ? 1 : 0);
    }
}
