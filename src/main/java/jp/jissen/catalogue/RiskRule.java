package jp.jissen.catalogue;

/** The four rules of a {@link RiskScale} that a person may ask "why?" about. */
public enum RiskRule {
    /** How the three properties are rated. */
    CRITERIA,
    /** How the ratings become the importance. */
    IMPORTANCE,
    /** How threat and vulnerability become the likelihood. */
    LIKELIHOOD,
    /** How importance and likelihood become the level. */
    LEVEL
}
