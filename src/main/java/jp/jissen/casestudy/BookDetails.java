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

    /** The year stands before the name; names that begin with it say it once. */
    BookDetails {
        var year = Era.fiscalYear(fiscalYear);
        programme = programme.startsWith(year) ? programme.substring(year.length()).strip() : programme;
    }

    /** 令和7年度: the name of an official document. */
    String year() {
        return Era.fiscalYear(fiscalYear);
    }
}
