package jp.jissen.casestudy;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import jp.jissen.company.YearCompany;

/**
 * A company in the list of the year's pages.
 *
 * @param page empty while there is none
 * @param late whether the day for its answer is over
 */
public record CaseLine(YearCompany company, Optional<Standing> page, boolean late) {

    /** How far its page is. @param alias empty while it has none */
    public record Standing(CasePageId id, CaseState state, String alias, String title, @Nullable LocalDate dueOn) {
    }
}
