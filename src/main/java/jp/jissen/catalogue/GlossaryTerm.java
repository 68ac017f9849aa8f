package jp.jissen.catalogue;

/**
 * A term with an explanation for somebody who does not work in IT.
 *
 * @param reading in hiragana, for sorting and for reading aloud
 */
public record GlossaryTerm(String code, String reading, Label term, Label meaning) {
}
