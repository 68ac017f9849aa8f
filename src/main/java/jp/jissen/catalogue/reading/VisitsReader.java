package jp.jissen.catalogue.reading;

import jp.jissen.catalogue.Basis;
import jp.jissen.catalogue.VisitTemplate;

/** visits.yaml: the expert visits, numbered from 1. */
final class VisitsReader {

    static Entries<VisitTemplate> read(CatalogueFiles files) {
        return files.yaml("visits.yaml").read(file -> {
            int minutes = file.value("duration_minutes").integer(15, 480);
            var visits = new Entries<VisitTemplate>("visit");
            file.each("visits", item -> visits.add(item.value("number"), visit(item, visits.size() + 1, minutes)));
            return visits;
        });
    }

    private static VisitTemplate visit(YamlMap item, int number, int minutes) {
        return new VisitTemplate(item.value("number").next(number), item.label("timing"), item.value("from").date(), item.value("to").date(),
                item.value("window_basis").constant(Basis.class), minutes, item.label("aim"), item.labels("expert_tasks"),
                item.labels("end_states"), item.value("survey").constant(VisitTemplate.Survey.class));
    }

    private VisitsReader() {
    }
}
