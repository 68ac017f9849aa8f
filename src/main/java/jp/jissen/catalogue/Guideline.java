package jp.jissen.catalogue;

import java.util.List;

/** A public guideline the baseline approach builds on (seminar slides 10-2). */
public record Guideline(String code, Label label, Label issuer, List<Label> audience, Label purpose, List<Label> steps) {

    public Guideline {
        audience = List.copyOf(audience);
        steps = List.copyOf(steps);
    }
}
