package jp.jissen.catalogue;

/** One value of a vocabulary with its label and one plain sentence on what it means. */
public record Choice<V extends Vocabulary>(V value, Label label, Label meaning) {
}
