package jp.jissen.testing;

import java.util.stream.Collectors;

import jp.jissen.company.EnrolmentId;
import jp.jissen.maturity.Answer;
import jp.jissen.maturity.AxisRating;
import jp.jissen.maturity.Consent;
import jp.jissen.maturity.LevelInput;
import jp.jissen.maturity.LevelService;
import jp.jissen.maturity.LevelStage;
import jp.jissen.maturity.SurveyService;
import jp.jissen.maturity.SurveyStage;

/** What an expert says of a company, for tests that need it said: in the name of whoever acts. */
public class Ratings {

    private final SurveyService surveys;
    private final LevelService levels;

    Ratings(SurveyService surveys, LevelService levels) {
        this.surveys = surveys;
        this.levels = levels;
    }

    /** Every item with the same score; the comment to every axis. */
    public void rate(EnrolmentId enrolment, SurveyStage stage, int score, String comment) {
        var survey = surveys.get(enrolment, stage);
        survey.questions().axes().forEach(axis -> surveys.rate(enrolment, stage, axis.axis().code(), survey.content().orElseThrow().axis(axis.axis().code()),
                new AxisRating(axis.codes().stream().collect(Collectors.toMap(code -> code, code -> Answer.of(score))), comment)));
    }

    /** As {@link #rate}, and done. */
    public void complete(EnrolmentId enrolment, SurveyStage stage, int score, String comment) {
        rate(enrolment, stage, score, comment);
        surveys.complete(enrolment, stage, surveys.get(enrolment, stage).version());
    }

    /** Found, and agreed to on the same day. */
    public void agree(EnrolmentId enrolment, LevelStage stage, int level) {
        find(enrolment, stage, level);
        levels.agree(enrolment, stage, new Consent(MovableDay.USUAL, "社長と総務の担当者"), levels.of(enrolment).found().get(stage).version());
    }

    public void find(EnrolmentId enrolment, LevelStage stage, int level) {
        var found = levels.of(enrolment).found().get(stage);
        levels.find(enrolment, stage, new LevelInput(level, "規程と台帳を見せてもらいました。"), found == null ? 0 : found.version());
    }
}
