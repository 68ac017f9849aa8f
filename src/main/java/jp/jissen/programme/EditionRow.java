package jp.jissen.programme;

import jp.jissen.access.SpaceId;

/** An edition. @param fiscalYear the calendar year of its April */
public record EditionRow(EditionId id, SpaceId space, int fiscalYear, String catalogueVersion, EditionState state, EditionTexts texts) {

    public Words name() {
        return texts.name();
    }

    public Period period() {
        return Period.fiscalYear(fiscalYear);
    }
}
