package jp.jissen.visit;

/** The three sides of a visit: who reads it as what, and who does what was agreed. */
public enum Party {
    COMPANY, EXPERT, OFFICE
}
