package jp.jissen.catalogue;

import java.util.Set;

/** A threat of the textbook, 8-1-2; the supplementary ones are named only in the table of vulnerabilities, 8-1-3. */
public record Threat(String code, Category category, Label label, Set<ThreatOrigin> origins, Basis basis) {

    /**
     * A group of threats.
     *
     * @param supplementary whether its threats are missing from the textbook's list of threats
     */
    public record Category(String code, Label label, boolean supplementary) {
    }

    public Threat {
        origins = Set.copyOf(origins);
    }
}
