package jp.jissen.catalogue;

/**
 * An axis of the Before/After radar; values run from min to max with one decimal.
 *
 * @param shortLabel for the picture
 * @throws IllegalArgumentException when max is not above min
 */
public record SurveyAxis(String code, Label label, Label shortLabel, int min, int max) {

    public SurveyAxis {
        if (max <= min) {
            throw new IllegalArgumentException("%s cannot run from %d to %d".formatted(code, min, max));
        }
    }
}
