package jp.jissen.catalogue.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jp.jissen.catalogue.Label;
import jp.jissen.catalogue.LikelihoodRule;
import jp.jissen.catalogue.RiskBand;
import jp.jissen.catalogue.RiskLevel;
import jp.jissen.catalogue.RiskRule;
import jp.jissen.catalogue.RiskScale;
import jp.jissen.catalogue.ScaleStep;
import jp.jissen.catalogue.SecurityProperty;

/** risk-scales.yaml: complete sets of rating rules. */
final class RiskScalesReader {

    // wider than any scale people can tell apart; the scale itself checks its own range
    private static final int LARGEST = 10;

    private final Map<RiskRule, Label> sources = new EnumMap<>(RiskRule.class);

    static List<RiskScale> read(CatalogueFiles files) {
        return files.yaml("risk-scales.yaml").read(file -> {
            var scales = new Entries<RiskScale>("risk scale");
            file.each("scales", item -> scales.add(item.value("code"), new RiskScalesReader().scale(item)));
            return scales.all();
        });
    }

    private RiskScalesReader() {
    }

    private RiskScale scale(YamlMap item) {
        var criteria = item.map("criteria").read(this::criteria);
        int forced = item.map("importance").read(this::forcedImportance);
        var likelihood = item.map("likelihood").read(this::likelihood);
        var bands = item.map("level").read(this::bands);
        return new RiskScale(item.text("code"), item.label("name"), number(item, "min"), number(item, "max"), forced, criteria,
                likelihood.threat(), likelihood.vulnerability(), likelihood.steps(), likelihood.table(), bands, item.label("source"), sources);
    }

    private Map<SecurityProperty, List<ScaleStep>> criteria(YamlMap section) {
        sources.put(RiskRule.CRITERIA, section.label("source"));
        var criteria = new EnumMap<SecurityProperty, List<ScaleStep>>(SecurityProperty.class);
        for (var property : SecurityProperty.values()) {
            criteria.put(property, section.list(property.name(), RiskScalesReader::step));
        }
        return criteria;
    }

    private int forcedImportance(YamlMap section) {
        sources.put(RiskRule.IMPORTANCE, section.label("source"));
        return number(section, "forced");
    }

    private Likelihood likelihood(YamlMap section) {
        sources.put(RiskRule.LIKELIHOOD, section.label("source"));
        return new Likelihood(section.list("threat", RiskScalesReader::step), section.list("vulnerability", RiskScalesReader::step),
                section.list("steps", RiskScalesReader::step), section.list("table", item ->
                        new LikelihoodRule(number(item, "threat"), number(item, "vulnerability"), number(item, "likelihood"))));
    }

    private List<RiskBand> bands(YamlMap section) {
        sources.put(RiskRule.LEVEL, section.label("source"));
        return section.list("bands", item -> new RiskBand(item.value("level").constant(RiskLevel.class),
                item.value("from").integer(0, LARGEST * LARGEST), item.value("to").integer(0, LARGEST * LARGEST),
                item.label("name"), item.label("acceptance")));
    }

    private static ScaleStep step(YamlMap item) {
        return new ScaleStep(number(item, "value"), item.label("name"), item.label("criterion"));
    }

    private static int number(YamlMap item, String key) {
        return item.value(key).integer(0, LARGEST);
    }

    private record Likelihood(List<ScaleStep> threat, List<ScaleStep> vulnerability, List<ScaleStep> steps, List<LikelihoodRule> table) {
    }
}
