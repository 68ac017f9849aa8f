package jp.jissen.programme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AuditTrail;
import jp.jissen.access.Roles;
import jp.jissen.access.Subject;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;
import jp.jissen.live.News;
import jp.jissen.live.Topic;

/** The programme's years. */
@Service
public class EditionService {

    private final Editions editions;
    private final Sessions sessions;
    private final EditionContents contents;
    private final EditionAccess access;
    private final EditionMaker maker;
    private final SessionWriter writer;
    private final AuditTrail trail;
    private final News news;

    EditionService(Editions editions, Sessions sessions, EditionContents contents, EditionAccess access, EditionMaker maker, SessionWriter writer, AuditTrail trail, News news) {
        this.editions = editions;
        this.sessions = sessions;
        this.contents = contents;
        this.access = access;
        this.maker = maker;
        this.writer = writer;
        this.trail = trail;
        this.news = news;
    }

    /** Those the actor sees, newest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<EditionRow> list() {
        return access.all().stream().map(Edition::row).toList();
    }

    /** @throws Absent when there is none or it is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public EditionRow get(EditionId id) {
        return access.require(id).row();
    }

    /** The edition that the actor most likely means; empty when there is none. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<EditionRow> current() {
        return access.current().map(Edition::row);
    }

    /** Makes an edition of the newest catalogue; dates of another year than the catalogue's are proposals. @throws Refusal when the year has one */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public EditionRow create(int fiscalYear) {
        requireFree(fiscalYear);
        var edition = maker.fromCatalogue(fiscalYear);
        trail.record("edition.created", subject(edition), edition.space());
        news.tell(Topic.of(edition.space(), ScheduleService.NEWS));
        return edition.row();
    }

    /** Makes next year's edition of this one, with proposed dates and all texts. @throws Refusal when next year has one */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public EditionRow makeNext(EditionId id) {
        var edition = access.require(id);
        requireFree(edition.fiscalYear() + 1);
        var next = maker.nextOf(edition);
        trail.record("edition.created", subject(next), next.space());
        news.tell(Topic.of(next.space(), ScheduleService.NEWS));
        return next.row();
    }

    /** Changes the year's words; sessions at the usual venue move along with it. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public EditionRow change(EditionId id, EditionTexts texts) {
        var edition = access.require(id);
        maker.requireScale(edition.catalogueVersion(), texts.riskScale());
        var usual = edition.texts().venue();
        edition.change(texts);
        sessions.lockAll(id.value()).stream().filter(session -> session.row().venue().equals(usual)).forEach(session -> writer.meetAt(session, texts.venue()));
        trail.record("edition.changed", subject(edition), edition.space());
        news.tell(Topic.of(edition.space(), ScheduleService.NEWS));
        return edition.row();
    }

    /** Starts or closes the edition. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public EditionRow become(EditionId id, EditionState state) {
        var edition = access.require(id);
        edition.become(state);
        trail.record("edition." + state.name().toLowerCase(Locale.ROOT), subject(edition), edition.space());
        news.tell(Topic.of(edition.space(), ScheduleService.NEWS));
        return edition.row();
    }

    /** Sets a visit's window and aim. @throws Refusal when outside the edition's year */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void change(EditionId id, VisitWindow window) {
        var edition = access.require(id);
        requireInside(edition, window.period());
        contents.windows(id).stream().filter(entity -> entity.number() == window.number()).findFirst().orElseThrow(Absent::new)
                .change(window.period(), window.aim());
        trail.record("edition.window", subject(edition), edition.space());
        news.tell(Topic.of(edition.space(), ScheduleService.NEWS));
    }

    /** Sets a milestone's dates and label. @throws Refusal when outside the edition's year */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void change(EditionId id, Milestone milestone) {
        var edition = access.require(id);
        requireInside(edition, milestone.period());
        contents.milestones(id).stream().filter(entity -> entity.code().equals(milestone.code())).findFirst().orElseThrow(Absent::new)
                .change(milestone.label(), milestone.period());
        trail.record("edition.milestone", subject(edition), edition.space());
        news.tell(Topic.of(edition.space(), ScheduleService.NEWS));
    }

    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void renamePart(EditionId id, int number, Words title) {
        var edition = access.require(id);
        title.require("title", TextLimit.NOTE);
        contents.partEntities(id).stream().filter(part -> part.number() == number).findFirst().orElseThrow(Absent::new).rename(title);
        trail.record("edition.part", subject(edition), edition.space());
        news.tell(Topic.of(edition.space(), ScheduleService.NEWS));
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Part> parts(EditionId id) {
        access.require(id);
        return contents.parts(id);
    }

    private void requireFree(int fiscalYear) {
        if (editions.existsByFiscalYear(fiscalYear)) {
            throw new Refusal("refusal.edition.year", String.valueOf(fiscalYear));
        }
    }

    private static void requireInside(Edition edition, Period period) {
        var year = edition.period();
        if (!year.contains(period.from())) {
            throw Refusal.of("from", "refusal.date.outside", year.from(), year.until());
        }
        if (!year.contains(period.until())) {
            throw Refusal.of("until", "refusal.date.outside", year.from(), year.until());
        }
    }

    private static Subject subject(Edition edition) {
        return Subject.of("edition", edition.id().value(), edition.texts().name().ja());
    }
}
