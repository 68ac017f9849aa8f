package jp.jissen.casestudy;

/**
 * A name that stands in the text and must not be printed.
 *
 * @param word as it is known: the company's, a person's, or an address on the net
 */
public record NameFinding(CaseBlock block, Kind kind, String word) {

    /** Whose name it is. */
    public enum Kind {
        COMPANY,
        PERSON,
        DOMAIN
    }
}
