package jp.jissen.programme;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AuditTrail;
import jp.jissen.access.Roles;
import jp.jissen.access.Subject;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.file.FileRow;
import jp.jissen.file.FileStore;
import jp.jissen.live.News;
import jp.jissen.live.Topic;
import jp.jissen.revision.Revisions;

/** The sessions of an edition: read by all who take part, changed by the office. */
@Service
public class SessionService {

    private final Sessions sessions;
    private final EditionContents contents;
    private final EditionAccess access;
    private final FileStore files;
    private final SessionWriter writer;
    private final Revisions revisions;
    private final AuditTrail trail;
    private final News news;

    SessionService(Sessions sessions, EditionContents contents, EditionAccess access, FileStore files, SessionWriter writer, Revisions revisions, AuditTrail trail, News news) {
        this.sessions = sessions;
        this.contents = contents;
        this.access = access;
        this.files = files;
        this.writer = writer;
        this.revisions = revisions;
        this.trail = trail;
        this.news = news;
    }

    /** In order of their numbers. @throws Absent when the edition is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<SessionRow> list(EditionId edition) {
        access.require(edition);
        return sessions.of(edition.value()).stream().map(ProgrammeSession::row).toList();
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public SessionRow get(SessionId id) {
        return access.require(id).row();
    }

    /** Everything on a session's page. @throws Absent when there is none of that number or the edition is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public SessionPage page(EditionId editionId, int number) {
        var edition = access.require(editionId).row();
        var session = sessions.find(editionId.value(), number).orElseThrow(Absent::new).row();
        var parts = contents.parts(editionId).stream().filter(part -> session.partNumbers().contains(part.number()))
                .map(part -> new Part(part.number(), part.title(), part.chapters().stream().filter(chapter -> session.chapterNumbers().contains(chapter.number())).toList())).toList();
        var homework = contents.homework(List.of(session.id())).stream().map(piece -> piece.homework(number)).toList();
        return new SessionPage(edition, session, contents.phases(List.of(session.id())).getOrDefault(session.id(), List.of()), parts, homework, materials(session.id()));
    }

    /**
     * Moves the session, changes its place or its words; everybody sees it at once.
     *
     * @throws Refusal for a date outside the edition's year or on which another session is held
     * @throws Stale when a colleague has saved since
     */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public SessionRow change(SessionId id, SessionChange change) {
        var session = access.writable(id);
        var before = SessionVersion.of(session.row());
        var row = writer.write(session, change, "session.changed");
        revisions.saved(writer.thing(session), before, SessionVersion.of(row));
        return row;
    }

    /** The session does not take place; it stays visible as cancelled. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void cancel(SessionId id) {
        var session = access.writable(id);
        session.cancel();
        trail.record("session.cancelled", SessionWriter.subject(session), access.require(session.row().edition()).space());
        tell(session);
    }

    /** A cancelled session takes place after all. @throws Refusal when another session is held on its day meanwhile */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void resume(SessionId id) {
        var session = access.writable(id);
        writer.requireFreeDay(session.row(), session.heldOn());
        session.resume();
        trail.record("session.resumed", SessionWriter.subject(session), access.require(session.row().edition()).space());
        tell(session);
    }

    /**
     * Replaces the running order; the phases fall into place by their times.
     *
     * @param seen the running order that was changed
     * @throws Refusal when two phases overlap or there is none
     * @throws Stale when a colleague has saved another one since
     */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void reorder(SessionId id, List<Phase> seen, List<Phase> phases) {
        var session = access.writable(id);
        if (!contents.phases(List.of(id)).getOrDefault(id, List.of()).equals(seen)) {
            throw new Stale("", null);
        }
        if (phases.isEmpty()) {
            throw new Refusal("refusal.phases.none");
        }
        var ordered = phases.stream().sorted(Comparator.comparing(Phase::from)).toList();
        for (var i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).from().isBefore(ordered.get(i - 1).until())) {
                throw new Refusal("refusal.phases.overlap", ordered.get(i - 1).label().ja(), ordered.get(i).label().ja());
            }
        }
        contents.replacePhases(id, ordered);
        trail.record("session.phases", SessionWriter.subject(session), access.require(session.row().edition()).space());
        tell(session);
    }

    /** All homework of the edition, by due date. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Homework> homework(EditionId edition) {
        var rows = list(edition);
        return contents.homework(rows.stream().map(SessionRow::id).toList()).stream()
                .map(piece -> piece.homework(rows.stream().filter(row -> row.id().value().equals(piece.sessionId())).findFirst().orElseThrow().number())).toList();
    }

    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void change(HomeworkId id, Words text, LocalDate dueOn) {
        var homework = contents.homework(id).orElseThrow(Absent::new);
        var session = access.require(new SessionId(homework.sessionId()));
        homework.change(text, dueOn, access.require(session.row().edition()).period());
        trail.record("session.homework", SessionWriter.subject(session), null);
        tell(session);
    }

    /** Hands out a file with the session. @throws Refusal as {@link FileStore#keep} */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public Material addMaterial(SessionId id, String name, byte[] content) {
        var session = access.require(id);
        var space = access.require(session.row().edition()).space();
        var file = files.keep(space, name, content);
        var material = new SessionMaterial(space, id, file.id());
        contents.add(material);
        trail.record("material.added", Subject.of("material", material.id().value(), file.name()), space);
        news.tell(Topic.of(space, ScheduleService.NEWS, id.value()));
        return new Material(material.id(), file);
    }

    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void removeMaterial(MaterialId id) {
        var material = contents.material(id).orElseThrow(Absent::new);
        var file = files.get(material.file());
        var space = access.require(access.require(material.session()).row().edition()).space();
        contents.remove(material);
        files.remove(material.file());
        trail.record("material.removed", Subject.of("material", id.value(), file.name()), space);
        news.tell(Topic.of(space, ScheduleService.NEWS, material.session().value()));
    }

    /** The file behind a piece of material, for the header of a download. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public FileRow materialFile(MaterialId id) {
        return files.get(contents.material(id).orElseThrow(Absent::new).file());
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public void copyMaterial(MaterialId id, OutputStream out) {
        files.copy(contents.material(id).orElseThrow(Absent::new).file(), out);
    }

    private List<Material> materials(SessionId session) {
        var found = contents.materials(session);
        var rows = files.get(found.stream().map(SessionMaterial::file).toList());
        return found.stream().flatMap(material -> rows.stream().filter(row -> row.id().equals(material.file())).map(row -> new Material(material.id(), row))).toList();
    }

    private void tell(ProgrammeSession session) {
        news.tell(Topic.of(access.require(session.row().edition()).space(), ScheduleService.NEWS, session.id().value()));
    }
}
