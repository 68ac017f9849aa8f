package jp.jissen.maturity;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import jp.jissen.access.AuditTrail;
import jp.jissen.access.Subject;
import jp.jissen.live.News;
import jp.jissen.live.Topic;
import jp.jissen.revision.Audience;
import jp.jissen.revision.Revision;
import jp.jissen.revision.Revisions;
import jp.jissen.revision.Shape;

/** The versions of levels, with trail and news. */
@Component
class LevelPast {

    private static final Shape<LevelInput> FOUND = new Shape<>("level.finding", Audience.OFFICE, LevelInput.class);
    private static final Shape<LevelAgreed> AGREED = new Shape<>("level", Audience.EVERYBODY, LevelAgreed.class);
    /** More versions than anybody talks over in a year. */
    private static final int MOST = 50;

    private final Revisions revisions;
    private final AuditTrail trail;
    private final News news;

    LevelPast(Revisions revisions, AuditTrail trail, News news) {
        this.revisions = revisions;
        this.trail = trail;
        this.news = news;
    }

    void found(Finding finding, @Nullable LevelInput before) {
        var thing = FOUND.of(finding.id(), finding.space());
        if (before == null) {
            revisions.begin(thing, finding.input());
        } else {
            revisions.saved(thing, before, finding.input());
        }
        trail.record("level.found", subject(finding.stage(), finding.id()), finding.space());
        news.tell(Topic.of(finding.space(), LevelService.NEWS));
    }

    void agreed(Agreement agreement, @Nullable LevelAgreed before) {
        var thing = AGREED.of(agreement.id(), agreement.space());
        if (before == null) {
            revisions.begin(thing, agreement.body());
        } else {
            revisions.saved(thing, before, agreement.body());
        }
        trail.record("level.agreed", subject(agreement.stage(), agreement.id()), agreement.space());
        news.tell(Topic.of(agreement.space(), LevelService.NEWS));
    }

    List<Revision<LevelInput>> of(Finding finding) {
        return revisions.newest(FOUND.of(finding.id(), finding.space()), true, 0, MOST);
    }

    List<Revision<LevelAgreed>> of(Agreement agreement) {
        return revisions.newest(AGREED.of(agreement.id(), agreement.space()), true, 0, MOST);
    }

    /** By stage only: the trail is read by people who may not read the level. */
    private static Subject subject(LevelStage stage, UUID id) {
        return Subject.of("level", id, stage == LevelStage.BEFORE ? "成熟度(はじめ)" : "成熟度(いま)");
    }
}
