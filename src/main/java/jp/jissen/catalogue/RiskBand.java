package jp.jissen.catalogue;

/**
 * The products (importance times likelihood) of one risk level, both ends included.
 *
 * @param name       高, 中 or 低
 * @param acceptance what a company does about such a risk unless it has decided otherwise
 * @throws IllegalArgumentException when the band ends before it begins
 */
public record RiskBand(RiskLevel level, int from, int to, Label name, Label acceptance) {

    public RiskBand {
        if (from > to) {
            throw new IllegalArgumentException("the band %s ends at %d before it begins at %d".formatted(level, to, from));
        }
    }

    boolean contains(int product) {
        return from <= product && product <= to;
    }
}
