package jp.jissen.maturity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.jissen.catalogue.SurveyAxis;

/**
 * A company's two surveys axis by axis, as far as the reader sees them.
 *
 * @param axes in the order of the picture, with their names in ja and en
 * @param before empty until it is completed and in the reader's sight
 * @param after  empty until it is completed and in the reader's sight
 * @param withheld whether {@code before} is there and out of the expert's sight until they have rated what comes after
 */
public record SurveyRadar(List<SurveyAxis> axes, Optional<Series> before, Optional<Series> after, boolean withheld) {

    /** A completed survey. @param axes one for each axis, in the same order; @param on the day it was completed */
    public record Series(LocalDate on, List<OfAxis> axes) {

        /** One for each axis, empty where nothing of the axis applies to the company. */
        public List<Optional<BigDecimal>> means() {
            return axes.stream().map(OfAxis::mean).toList();
        }
    }

    /** @param mean 0.0 to 5.0, with one decimal; empty where nothing of the axis applies to the company; @param comment may be empty */
    public record OfAxis(Optional<BigDecimal> mean, String comment) {
    }
}
