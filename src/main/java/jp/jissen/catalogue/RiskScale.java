package jp.jissen.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

/**
 * One complete set of rules for rating assets and risks. Every rating runs from {@link #min()} to {@link #max()}:
 * confidentiality, integrity, availability, importance, threat, vulnerability, likelihood.
 * Rules of the standard scale: textbook chapter 12 and 13-2, seminar slides 9-2; each rule names its own {@link #source(RiskRule)}.
 *
 * @param forcedImportance the importance of an asset that holds personal information or whose loss would be a grave accident
 * @param likelihoodTable  one rule for every pair of threat and vulnerability
 * @throws IllegalArgumentException when a step or a pair is missing or given twice, a value lies outside the range,
 *                                  or the bands do not give every reachable product exactly one level
 */
public record RiskScale(String code, Label name, int min, int max, int forcedImportance, Map<SecurityProperty, List<ScaleStep>> criteria,
        List<ScaleStep> threatSteps, List<ScaleStep> vulnerabilitySteps, List<ScaleStep> likelihoodSteps,
        List<LikelihoodRule> likelihoodTable, List<RiskBand> bands, Label source, Map<RiskRule, Label> ruleSources) {

    public RiskScale {
        criteria = criteria.entrySet().stream().collect(toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        threatSteps = List.copyOf(threatSteps);
        vulnerabilitySteps = List.copyOf(vulnerabilitySteps);
        likelihoodSteps = List.copyOf(likelihoodSteps);
        likelihoodTable = List.copyOf(likelihoodTable);
        bands = List.copyOf(bands);
        ruleSources = Map.copyOf(ruleSources);
        var check = new RiskScaleCheck(min, max);
        check.inRange("the forced importance", forcedImportance);
        for (var property : SecurityProperty.values()) {
            check.everyStep("the criteria of " + property, criteria.getOrDefault(property, List.of()));
        }
        check.everyStep("the threat steps", threatSteps);
        check.everyStep("the vulnerability steps", vulnerabilitySteps);
        check.everyStep("the likelihood steps", likelihoodSteps);
        check.everyPair(likelihoodTable);
        check.everyProduct(bands);
        if (ruleSources.size() < RiskRule.values().length) {
            throw new IllegalArgumentException("every rule needs a source");
        }
    }

    /** The steps for rating one property, as the file orders them (highest first). */
    public List<ScaleStep> criteria(SecurityProperty property) {
        return criteria.get(property);
    }

    /** Where a rule comes from. */
    public Label source(RiskRule rule) {
        return ruleSources.get(rule);
    }

    /**
     * The likelihood of harm (被害発生可能性), looked up in the table: it is neither a product nor a mean (textbook chapter 12).
     *
     * @throws IllegalArgumentException when a value lies outside {@link #min()} to {@link #max()}
     */
    public int likelihood(int threat, int vulnerability) {
        var check = new RiskScaleCheck(min, max);
        check.inRange("threat", threat);
        check.inRange("vulnerability", vulnerability);
        return likelihoodTable.stream().filter(rule -> rule.threat() == threat && rule.vulnerability() == vulnerability)
                .mapToInt(LikelihoodRule::likelihood).findFirst().orElseThrow();
    }

    /**
     * The band of a product of importance and likelihood (リスク値).
     *
     * @throws IllegalArgumentException when no importance and likelihood of this scale give that product
     */
    public RiskBand band(int product) {
        if (products().noneMatch(reachable -> reachable == product)) {
            throw new IllegalArgumentException("a risk value of %s is one of %s, not %d"
                    .formatted(code, products().mapToObj(String::valueOf).collect(joining(", ")), product));
        }
        return bands.stream().filter(band -> band.contains(product)).findFirst().orElseThrow();
    }

    private IntStream products() {
        return RiskScaleCheck.products(min, max);
    }
}
