package jp.jissen.catalogue.reading;

import jp.jissen.catalogue.ChapterTemplate;
import jp.jissen.catalogue.PartLevel;
import jp.jissen.catalogue.PartTemplate;

/** parts.yaml: parts and chapters of the textbook, both numbered from 0 without a gap. */
final class PartsReader {

    private final Entries<PartTemplate> parts = new Entries<>("part");
    private final Entries<ChapterTemplate> chapters = new Entries<>("chapter");

    PartsReader(CatalogueFiles files) {
        files.yaml("parts.yaml").read(file -> {
            file.each("parts", this::part);
            return file;
        });
    }

    Entries<PartTemplate> parts() {
        return parts;
    }

    Entries<ChapterTemplate> chapters() {
        return chapters;
    }

    private void part(YamlMap item) {
        parts.add(item.value("number"), new PartTemplate(item.value("number").next(parts.size()), item.label("title"),
                item.optional("level", level -> level.constant(PartLevel.class)), item.list("chapters", this::chapter)));
    }

    private ChapterTemplate chapter(YamlMap item) {
        var chapter = new ChapterTemplate(item.value("number").next(chapters.size()), item.label("title"));
        chapters.add(item.value("number"), chapter);
        return chapter;
    }
}
