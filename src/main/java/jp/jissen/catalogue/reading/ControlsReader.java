package jp.jissen.catalogue.reading;

import java.util.List;

import jp.jissen.catalogue.Control;
import jp.jissen.catalogue.ControlTheme;

/** controls.csv: numbers and titles of Annex A. */
final class ControlsReader {

    static Entries<Control> read(CatalogueFiles files) {
        var controls = new Entries<Control>("control");
        files.csv("controls.csv", List.of("code", "theme", "sort", "title_ja", "title_en"), row -> controls.add(row.value("code"),
                new Control(row.text("code"), row.value("theme").constant(ControlTheme.class), row.value("sort").next(controls.size() + 1),
                        row.label("title"))));
        return controls;
    }

    private ControlsReader() {
    }
}
