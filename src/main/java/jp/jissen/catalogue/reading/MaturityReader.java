package jp.jissen.catalogue.reading;

import java.util.List;

import jp.jissen.catalogue.MaturityLevel;
import jp.jissen.catalogue.ProgrammeLevels;
import jp.jissen.catalogue.SupportProgramme;

/** maturity.yaml: the levels and the programmes placed on them. */
final class MaturityReader {

    private final Entries<MaturityLevel> levels = new Entries<>("maturity level");
    private final Entries<SupportProgramme> supportProgrammes = new Entries<>("support programme");
    private final ProgrammeLevels programme;

    MaturityReader(CatalogueFiles files) {
        programme = files.yaml("maturity.yaml").read(this::file);
    }

    List<MaturityLevel> levels() {
        return levels.all();
    }

    ProgrammeLevels programme() {
        return programme;
    }

    List<SupportProgramme> supportProgrammes() {
        return supportProgrammes.all();
    }

    private ProgrammeLevels file(YamlMap file) {
        file.each("levels", item -> levels.add(item.value("level"),
                new MaturityLevel(item.value("level").next(levels.size()), item.label("label"), item.label("meaning"))));
        file.each("support_programmes", item -> supportProgrammes.add(item.value("code"),
                new SupportProgramme(item.text("code"), item.text("step"), item.label("label"), level(item, "from"), level(item, "to"),
                        item.value("own").flag())));
        return file.map("programme").read(item -> new ProgrammeLevels(level(item, "before"), level(item, "after")));
    }

    private int level(YamlMap item, String key) {
        return levels.of(item.value(key)).level();
    }
}
