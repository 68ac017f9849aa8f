package jp.jissen.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** What must hold for a risk scale from min to max; each check throws IllegalArgumentException with a sentence. */
record RiskScaleCheck(int min, int max) {

    RiskScaleCheck {
        if (min < 0 || min >= max) {
            throw new IllegalArgumentException("a scale runs upwards from 0 or more, not from %d to %d".formatted(min, max));
        }
    }

    /** Every importance times likelihood, ascending. */
    static IntStream products(int min, int max) {
        return IntStream.rangeClosed(min, max).flatMap(a -> IntStream.rangeClosed(min, max).map(b -> a * b)).distinct().sorted();
    }

    void inRange(String what, int value) {
        if (value < min || value > max) {
            throw new IllegalArgumentException("%s must be from %d to %d, not %d".formatted(what, min, max, value));
        }
    }

    void everyStep(String what, List<ScaleStep> steps) {
        var values = steps.stream().map(ScaleStep::value).sorted().toList();
        if (!values.equals(IntStream.rangeClosed(min, max).boxed().toList())) {
            throw new IllegalArgumentException("%s must name each value from %d to %d once, not %s".formatted(what, min, max, values));
        }
    }

    void everyPair(List<LikelihoodRule> table) {
        var seen = new HashSet<List<Integer>>();
        for (var rule : table) {
            inRange("threat", rule.threat());
            inRange("vulnerability", rule.vulnerability());
            inRange("likelihood", rule.likelihood());
            if (!seen.add(List.of(rule.threat(), rule.vulnerability()))) {
                throw new IllegalArgumentException("the likelihood table gives threat %d with vulnerability %d twice"
                        .formatted(rule.threat(), rule.vulnerability()));
            }
        }
        IntStream.rangeClosed(min, max).boxed().forEach(threat -> IntStream.rangeClosed(min, max).forEach(vulnerability -> {
            if (!seen.contains(List.of(threat, vulnerability))) {
                throw new IllegalArgumentException("the likelihood table lacks threat %d with vulnerability %d".formatted(threat, vulnerability));
            }
        }));
    }

    void everyProduct(List<RiskBand> bands) {
        var levels = bands.stream().map(RiskBand::level).toList();
        if (!levels.equals(List.of(RiskLevel.values()))) {
            throw new IllegalArgumentException("the bands must be HIGH, MEDIUM and LOW in this order, not %s".formatted(levels));
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).to() >= bands.get(i - 1).from()) {
                throw new IllegalArgumentException("the band %s must lie wholly below %s".formatted(levels.get(i), levels.get(i - 1)));
            }
        }
        products(min, max).filter(product -> bands.stream().noneMatch(band -> band.contains(product))).findFirst().ifPresent(product -> {
            throw new IllegalArgumentException("no band contains the risk value %d".formatted(product));
        });
    }
}
