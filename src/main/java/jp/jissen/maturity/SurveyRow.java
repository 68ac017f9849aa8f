package jp.jissen.maturity;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.SpaceId;
import jp.jissen.company.EnrolmentId;

/** A survey in a list. @param sight whether the reader sees what it holds; @param completedOn null until it is completed */
public record SurveyRow(EnrolmentId enrolment, SpaceId space, SurveyStage stage, SurveyState state, Sight sight, @Nullable LocalDate completedOn) {
}
