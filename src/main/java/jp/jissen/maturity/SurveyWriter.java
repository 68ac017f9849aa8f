package jp.jissen.maturity;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;

import jp.jissen.access.AccountId;
import jp.jissen.access.Acting;
import jp.jissen.access.AuditTrail;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.Subject;
import jp.jissen.account.People;
import jp.jissen.base.Absent;
import jp.jissen.base.Stale;
import jp.jissen.base.Today;
import jp.jissen.company.EnrolmentId;
import jp.jissen.live.News;
import jp.jissen.live.Topic;
import jp.jissen.revision.Audience;
import jp.jissen.revision.Revisions;
import jp.jissen.revision.Shape;
import jp.jissen.revision.Thing;

/** Puts an expert's ratings into a survey, with their history. */
@Component
class SurveyWriter {

    /** What the company reads, version by version. */
    private static final Shape<SurveyContent> SHARED = new Shape<>("survey", Audience.EVERYBODY, SurveyContent.class);
    /** What was there before, and what somebody gave up for a colleague's ratings. */
    private static final Shape<SurveyContent> DRAFT = new Shape<>("survey.draft", Audience.OFFICE, SurveyContent.class);

    private final Surveys surveys;
    private final SurveyContents contents;
    private final Revisions revisions;
    private final Rights rights;
    private final People people;
    private final AuditTrail trail;
    private final News news;
    private final Today today;
    private final Clock clock;

    SurveyWriter(Surveys surveys, SurveyContents contents, Revisions revisions, Rights rights, People people, AuditTrail trail, News news, Today today, Clock clock) {
        this.surveys = surveys;
        this.contents = contents;
        this.revisions = revisions;
        this.rights = rights;
        this.people = people;
        this.trail = trail;
        this.news = news;
        this.today = today;
        this.clock = clock;
    }

    /** The survey, locked until the transaction ends. @throws Absent when there is none or the actor is not its expert */
    Survey writable(EnrolmentId enrolment, SurveyStage stage) {
        var survey = surveys.lock(enrolment.value(), stage).orElseThrow(Absent::new);
        rights.require(survey.space(), Role.EXPERT);
        return survey;
    }

    Stale stale(Survey survey) {
        return new Stale(Optional.ofNullable(survey.savedBy()).map(people::name).orElse(""), survey.savedAt());
    }

    /** What the survey holds was changed. */
    void rated(Survey survey, SurveyContent before, SurveyContent now) {
        if (survey.shared() && survey.completed()) {
            revisions.saved(shared(survey), before, now);
        } else {
            revisions.saved(draft(survey), before, now);
        }
        written(survey, survey.completed() ? "survey.corrected" : "survey.rated");
    }

    void complete(Survey survey) {
        survey.complete(by(), clock.instant(), today.date());
        beginShared(survey);
        written(survey, "survey.completed");
    }

    /** From now on the company reads it, as soon as it is completed. */
    void share(Survey survey) {
        if (!survey.shared()) {
            survey.share();
            beginShared(survey);
            told(survey);
        }
    }

    void open(Survey survey) {
        survey.open();
        told(survey);
    }

    void close(Survey survey) {
        survey.close();
        told(survey);
    }

    void setAside(Survey survey, SurveyContent mine) {
        revisions.setAside(draft(survey), mine);
    }

    private void beginShared(Survey survey) {
        if (survey.shared() && survey.completed()) {
            revisions.begin(shared(survey), contents.of(survey));
        }
    }

    private void written(Survey survey, String action) {
        survey.saved(by(), clock.instant());
        trail.record(action, Subject.of("survey", survey.id(), survey.stage() == SurveyStage.BEFORE ? "実態調査(はじめ)" : "実態調査(おわり)"), survey.space());
        told(survey);
    }

    private void told(Survey survey) {
        news.tell(Topic.of(survey.space(), SurveyService.NEWS));
        surveys.saveAndFlush(survey);
    }

    private static AccountId by() {
        return Acting.person().accountId();
    }

    private static Thing<SurveyContent> shared(Survey survey) {
        return SHARED.of(survey.id(), survey.space());
    }

    private static Thing<SurveyContent> draft(Survey survey) {
        return DRAFT.of(survey.id(), survey.space());
    }
}
