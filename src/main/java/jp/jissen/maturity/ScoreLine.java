package jp.jissen.maturity;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import jp.jissen.base.Ids;

/** An item's answer. */
@Entity
@Immutable
@Table(name = "survey_score")
class ScoreLine {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID surveyId;
    private UUID itemId;
    private @Nullable Integer score;

    ScoreLine(Survey survey, ItemLine item, Answer answer) {
        this.id = Ids.next();
        this.spaceId = survey.space().value();
        this.surveyId = survey.id();
        this.itemId = item.id();
        this.score = answer.score();
    }

    protected ScoreLine() {
    }
}
