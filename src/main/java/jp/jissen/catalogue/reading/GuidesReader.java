package jp.jissen.catalogue.reading;

import java.util.List;

import jp.jissen.catalogue.Approach;
import jp.jissen.catalogue.ChapterTemplate;
import jp.jissen.catalogue.Guideline;

/** approaches.yaml and guidelines.yaml: how a company comes to its standards and procedures. */
final class GuidesReader {

    private final Entries<Approach> approaches = new Entries<>("approach");
    private final Entries<Guideline> guidelines = new Entries<>("guideline");
    private final Entries<ChapterTemplate> chapters;

    GuidesReader(CatalogueFiles files, Entries<ChapterTemplate> chapters) {
        this.chapters = chapters;
        files.yaml("approaches.yaml").read(file -> {
            file.each("approaches", item -> approaches.add(item.value("code"), approach(item)));
            return file;
        });
        files.yaml("guidelines.yaml").read(file -> {
            file.each("guidelines", item -> guidelines.add(item.value("code"), guideline(item)));
            return file;
        });
    }

    List<Approach> approaches() {
        return approaches.all();
    }

    List<Guideline> guidelines() {
        return guidelines.all();
    }

    private Approach approach(YamlMap item) {
        return new Approach(item.text("code"), item.label("label"), item.label("idea"), item.label("use_when"), item.labels("merits"),
                item.labels("demerits"), item.labels("steps"), item.labels("standard_template"),
                item.values("chapters").stream().map(number -> chapters.of(number).number()).toList(), item.value("recommended").flag());
    }

    private static Guideline guideline(YamlMap item) {
        return new Guideline(item.text("code"), item.label("label"), item.label("issuer"), item.labels("audience"), item.label("purpose"),
                item.labels("steps"));
    }
}
