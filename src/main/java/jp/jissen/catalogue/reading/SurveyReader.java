package jp.jissen.catalogue.reading;

import java.util.List;

import jp.jissen.catalogue.SurveyAxis;

/** survey-axes.csv: the axes of the radar. */
final class SurveyReader {

    static List<SurveyAxis> read(CatalogueFiles files) {
        var axes = new Entries<SurveyAxis>("survey axis");
        files.csv("survey-axes.csv", List.of("code", "min", "max", "label_ja", "label_en"), row -> axes.add(row.value("code"),
                new SurveyAxis(row.text("code"), row.label("label"), row.value("min").integer(0, 100), row.value("max").integer(0, 100))));
        return axes.all();
    }

    private SurveyReader() {
    }
}
