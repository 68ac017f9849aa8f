package jp.jissen.catalogue;

/** A level of the programme's scale from 0 to 5, set with reference to COBIT. It is not the survey radar, which has the same numbers. */
public record MaturityLevel(int level, Label label, Label meaning) {
}
