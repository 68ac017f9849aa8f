package jp.jissen.casestudy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.SpaceId;
import jp.jissen.base.Sentence;
import jp.jissen.company.EnrolmentId;
import jp.jissen.programme.EditionId;

/**
 * A company's page with its words, as far as the reader may read them.
 *
 * @param origins where the first version of a block came from; empty for the company
 * @param findings names that stand in the text; empty for the company
 * @param submission what the company was given to check, 0 for nothing yet
 * @param dueOn last day for its answer, null before
 * @param replies the newest first
 * @param version for changes; goes up with each
 */
public record CaseDetails(CasePageId id, SpaceId space, EnrolmentId enrolment, EditionId edition, CaseState state, CaseText text, Map<CaseBlock, Sentence> origins, List<NameFinding> findings,
        int submission, @Nullable LocalDate givenOn, @Nullable LocalDate dueOn, List<CaseReply> replies, @Nullable Instant finishedAt, String savedBy, Instant savedAt, long version) {
}
