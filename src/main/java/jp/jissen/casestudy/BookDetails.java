package jp.jissen.casestudy;

import java.time.LocalDate;

import jp.jissen.base.Era;

/**
 * What the book says of itself.
 *
 * @param programme its name in Japanese; @param phone of the office, may be empty
 * @param printed its month stands in the imprint
 * @param preview whether it is made before all of its pages are final, and says so
 */
record BookDetails(String programme, int fiscalYear, String phone, LocalDate printed, boolean preview) {

    /** 令和7年度: the name of an official document. */
    String year() {
        return Era.fiscalYear(fiscalYear);
    }
}
