package jp.jissen.catalogue;

/** How grave a risk is. The words (高/中/低) belong to the bands of a {@link RiskScale}. */
public enum RiskLevel {
    HIGH, MEDIUM, LOW
}
