package jp.jissen.catalogue.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.jissen.catalogue.SurveyAxis;
import jp.jissen.catalogue.SurveyItemTemplate;

/** survey-axes.csv: the axes of the radar; survey-items.yaml: what is asked for each. */
final class SurveyReader {

    /** On the form of one axis; more would make the survey longer than a visit allows. */
    private static final int MOST_ITEMS_OF_AN_AXIS = 4;

    private final Entries<SurveyAxis> axes = new Entries<>("survey axis");
    private final Entries<SurveyItemTemplate> items = new Entries<>("survey item");

    SurveyReader(CatalogueFiles files) {
        files.csv("survey-axes.csv", List.of("code", "min", "max", "label_ja", "label_en", "short_ja", "short_en"), row -> axes.add(row.value("code"),
                new SurveyAxis(row.text("code"), row.label("label"), row.label("short"), row.value("min").integer(0, 100), row.value("max").integer(0, 100))));
        files.yaml("survey-items.yaml").read(this::items);
    }

    List<SurveyAxis> axes() {
        return axes.all();
    }

    List<SurveyItemTemplate> items() {
        return items.all();
    }

    private Map<String, Integer> items(YamlMap file) {
        var ofAxis = new HashMap<String, Integer>();
        file.each("items", item -> {
            var axis = axes.of(item.value("axis"));
            if (ofAxis.merge(axis.code(), 1, Integer::sum) > MOST_ITEMS_OF_AN_AXIS) {
                throw item.value("axis").problem("has more than %d items".formatted(MOST_ITEMS_OF_AN_AXIS));
            }
            if (item.sizeOf("anchors") != axis.max() - axis.min() + 1) {
                throw item.place("anchors").problem("\"anchors\" must say what each score from %d to %d means".formatted(axis.min(), axis.max()));
            }
            items.add(item.value("code"), new SurveyItemTemplate(item.text("code"), axis.code(), item.label("text"), item.labels("anchors")));
        });
        return ofAxis;
    }
}
