package jp.jissen.maturity;

import java.util.List;
import java.util.Optional;

/**
 * A survey with what it asks and, where its reader may see them, the answers.
 *
 * @param content empty unless {@link SurveyRow#sight()} is whole
 * @param published whether the company reads it
 * @param closed whether its visit is accepted
 * @param mayRate whether the reader is its expert and it is open
 * @param completedBy empty until it is
 * @param version for completing; goes up with each change
 */
public record SurveyDetails(SurveyRow survey, SurveyQuestions questions, Optional<SurveyContent> content, boolean published, boolean closed, boolean mayRate, String completedBy, long version) {

    /** Axes that still have items without an answer; all of them while nothing may be seen. */
    public List<SurveyQuestions.OfAxis> open() {
        return questions.axes().stream().filter(axis -> !content.orElse(SurveyContent.BLANK).axis(axis.axis().code()).complete(axis.codes())).toList();
    }
}
