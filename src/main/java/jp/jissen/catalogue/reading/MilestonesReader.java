package jp.jissen.catalogue.reading;

import java.util.List;
import java.util.OptionalInt;

import jp.jissen.catalogue.Basis;
import jp.jissen.catalogue.Milestone;
import jp.jissen.catalogue.VisitTemplate;

/** milestones.yaml: the year of the case collection. */
final class MilestonesReader {

    static List<Milestone> read(CatalogueFiles files, Entries<VisitTemplate> visits) {
        return files.yaml("milestones.yaml").read(file -> {
            var milestones = new Entries<Milestone>("milestone");
            file.each("milestones", item -> milestones.add(item.value("kind"), milestone(item, visits)));
            return milestones.all();
        });
    }

    private static Milestone milestone(YamlMap item, Entries<VisitTemplate> visits) {
        return new Milestone(item.value("kind").constant(Milestone.Kind.class), item.label("label"), item.label("explanation"),
                item.value("from").date(), item.optional("to", Value::date),
                item.optional("after_visit", visit -> OptionalInt.of(visits.of(visit).number())).orElse(OptionalInt.empty()),
                item.value("basis").constant(Basis.class));
    }

    private MilestonesReader() {
    }
}
