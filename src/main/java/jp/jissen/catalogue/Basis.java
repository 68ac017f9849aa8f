package jp.jissen.catalogue;

/** Where an entry comes from, so that staff know what they may trust and what they must settle themselves. */
public enum Basis {
    /** Printed on the slides of the 2025 edition. */
    SLIDES2025,
    /** Carried over from the papers of the 2024 edition. */
    ED2024,
    /** Worked out from printed facts, such as dates read off a chart. */
    DERIVED,
    /** A guess, to be confirmed by staff. */
    ASSUMED,
    /** Written for this system. */
    OURS
}
