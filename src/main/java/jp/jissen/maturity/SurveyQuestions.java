package jp.jissen.maturity;

import java.util.List;

import jp.jissen.base.Absent;
import jp.jissen.catalogue.SurveyAxis;
import jp.jissen.programme.EditionId;

/** What an edition's survey asks. @param begun whether somebody is rated by it already: it stays as it is then */
public record SurveyQuestions(EditionId edition, List<OfAxis> axes, boolean begun) {

    /** On the form of one axis. */
    public static final int MOST_OF_AN_AXIS = 4;

    /** An axis with its items in their order. */
    public record OfAxis(SurveyAxis axis, List<SurveyItem> items) {

        public List<String> codes() {
            return items.stream().map(SurveyItem::code).toList();
        }
    }

    /** @throws Absent when there is no such axis */
    OfAxis axis(String code) {
        return axes.stream().filter(one -> one.axis().code().equals(code)).findFirst().orElseThrow(Absent::new);
    }
}
