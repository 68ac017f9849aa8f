package jp.jissen.shell;

import static jp.jissen.base.ui.Translation.t;

import java.util.List;

/** The first of many by name, and how many there are besides. */
final class Named {

    private static final int FIRST = 5;

    private Named() {
    }

    static String of(List<String> names) {
        var first = String.join(t("readers.between"), names.stream().limit(FIRST).toList());
        return names.size() <= FIRST ? first : t("office.lateMore", first, names.size() - FIRST);
    }
}
