package jp.jissen.catalogue.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has been read so far of one kind, by code: refuses a code that is listed twice and a reference to one that is not listed. */
final class Entries<T> {

    private final String kind;
    private final Map<String, T> byCode = new LinkedHashMap<>();

    Entries(String kind) {
        this.kind = kind;
    }

    void add(Value code, T entry) {
        if (byCode.putIfAbsent(code.text(), entry) != null) {
            throw code.problem("names the %s %s a second time".formatted(kind, code.text()));
        }
    }

    T of(Value reference) {
        var entry = byCode.get(reference.text());
        if (entry == null) {
            throw reference.problem("names the %s %s, which is not listed".formatted(kind, reference.text()));
        }
        return entry;
    }

    int size() {
        return byCode.size();
    }

    List<T> all() {
        return List.copyOf(byCode.values());
    }
}
