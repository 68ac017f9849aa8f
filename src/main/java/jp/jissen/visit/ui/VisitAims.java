package jp.jissen.visit.ui;

import java.util.List;

import org.springframework.stereotype.Component;

import jp.jissen.catalogue.Catalogues;
import jp.jissen.catalogue.Label;
import jp.jissen.programme.EditionRow;

/** What each visit of a year is for. */
@Component
class VisitAims {

    private final Catalogues catalogues;

    VisitAims(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** The two states that should be reached when the visit is over, as the year's catalogue says them. */
    List<Label> endStates(EditionRow edition, int number) {
        return catalogues.version(edition.catalogueVersion()).visits().get(number - 1).endStates();
    }
}
