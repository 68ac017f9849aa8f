package jp.jissen.maturity;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import jp.jissen.base.Ids;

/** What the expert says to an axis. */
@Entity
@Immutable
@Table(name = "survey_comment")
class CommentLine {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID surveyId;
    private String axis;
    private String text;

    CommentLine(Survey survey, String axis, String text) {
        this.id = Ids.next();
        this.spaceId = survey.space().value();
        this.surveyId = survey.id();
        this.axis = axis;
        this.text = text;
    }

    protected CommentLine() {
    }
}
