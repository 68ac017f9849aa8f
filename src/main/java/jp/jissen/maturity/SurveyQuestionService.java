package jp.jissen.maturity;

import java.util.stream.IntStream;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AuditTrail;
import jp.jissen.access.Roles;
import jp.jissen.access.Subject;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.live.News;
import jp.jissen.live.Topic;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;

/** 実態調査の設問: read by all who take part, changed by the office until the first company of the year is rated. */
@Service
public class SurveyQuestionService {

    /** The kind of news that an edition's items have changed. */
    public static final String NEWS = "survey.item";

    private final SurveyForms forms;
    private final EditionService editions;
    private final AuditTrail trail;
    private final News news;

    SurveyQuestionService(SurveyForms forms, EditionService editions, AuditTrail trail, News news) {
        this.forms = forms;
        this.editions = editions;
        this.trail = trail;
        this.news = news;
    }

    /** @throws Absent when there is no such edition or it is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public SurveyQuestions of(EditionId edition) {
        return forms.questions(editions.get(edition).id());
    }

    /** Changes an item's words. @throws Refusal once somebody is rated. @throws Absent when there is no such item */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void change(EditionId id, String code, ItemText words) {
        var edition = writable(id);
        forms.item(id, code).orElseThrow(Absent::new).write(words);
        written(edition, code);
    }

    /** Adds an item to an axis. @throws Refusal once somebody is rated, and when the axis has four */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public SurveyItem add(EditionId id, String axis, ItemText words) {
        var edition = writable(id);
        var items = forms.questions(id).axis(axis).items();
        if (items.size() >= SurveyQuestions.MOST_OF_AN_AXIS) {
            throw new Refusal("refusal.survey.most", SurveyQuestions.MOST_OF_AN_AXIS);
        }
        var codes = items.stream().map(SurveyItem::code).toList();
        var code = IntStream.iterate(1, number -> number + 1).mapToObj(number -> axis + "-" + number).filter(one -> !codes.contains(one)).findFirst().orElseThrow();
        var item = new SurveyItem(code, axis, words);
        forms.add(new ItemLine(id, forms.items(id).stream().mapToInt(ItemLine::position).max().orElse(0) + 1, item));
        written(edition, code);
        return item;
    }

    /** Takes an item out. @throws Refusal once somebody is rated, and when it is the axis' last */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void remove(EditionId id, String code) {
        var edition = writable(id);
        var line = forms.item(id, code).orElseThrow(Absent::new);
        if (forms.questions(id).axis(line.item().axis()).items().size() == 1) {
            throw new Refusal("refusal.survey.least");
        }
        forms.remove(line);
        written(edition, code);
    }

    private EditionRow writable(EditionId id) {
        var edition = editions.get(id);
        forms.lock(id).requireUnused();
        return edition;
    }

    private void written(EditionRow edition, String code) {
        trail.record("survey.item", Subject.of("edition", edition.id().value(), edition.name().ja() + " " + code), edition.space());
        news.tell(Topic.of(edition.space(), NEWS));
    }
}
