package jp.jissen.programme;

import jp.jissen.base.TextLimit;

/**
 * What staff may change of an edition.
 *
 * @param venue where its sessions usually take place
 * @param helpdeskPhone shown at the foot of every page, with the hours
 * @param riskScale code of the catalogue's scale set that its companies' registers use
 */
public record EditionTexts(Words name, Words venue, String helpdeskPhone, Words helpdeskHours, String riskScale) {

    public EditionTexts {
        name.require("name", TextLimit.LINE);
        venue.check("venue", TextLimit.NOTE);
        TextLimit.LINE.check("phone", helpdeskPhone);
        helpdeskHours.check("hours", TextLimit.LINE);
    }
}
