package jp.jissen.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;

/** What hangs on an edition and its sessions: each kind in one statement, however many rows. */
@Repository
class EditionContents {

    private final EntityManager entities;

    EditionContents(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object part) {
        entities.persist(part);
    }

    List<EditionWindow> windows(EditionId edition) {
        return list("from EditionWindow where editionId = :id order by number", EditionWindow.class, edition.value());
    }

    List<EditionMilestone> milestones(EditionId edition) {
        return list("from EditionMilestone where editionId = :id order by beginsOn, code", EditionMilestone.class, edition.value());
    }

    List<EditionPart> partEntities(EditionId edition) {
        return list("from EditionPart where editionId = :id order by number", EditionPart.class, edition.value());
    }

    List<Part> parts(EditionId edition) {
        var chapters = list("from EditionChapter where editionId = :id order by number", EditionChapter.class, edition.value()).stream()
                .collect(groupingBy(EditionChapter::partNumber, mapping(EditionChapter::chapter, toList())));
        return partEntities(edition).stream().map(part -> new Part(part.number(), part.title(), chapters.getOrDefault(part.number(), List.of()))).toList();
    }

    Map<SessionId, List<Phase>> phases(Collection<SessionId> sessions) {
        return entities.createQuery("from SessionPhase where sessionId in :ids order by position", SessionPhase.class)
                .setParameter("ids", sessions.stream().map(SessionId::value).toList()).getResultStream()
                .collect(groupingBy(SessionPhase::session, mapping(SessionPhase::phase, toList())));
    }

    void replacePhases(SessionId session, List<Phase> phases) {
        entities.createQuery("delete from SessionPhase where sessionId = :id").setParameter("id", session.value()).executeUpdate();
        for (var position = 0; position < phases.size(); position++) {
            entities.persist(new SessionPhase(session, position, phases.get(position)));
        }
    }

    List<SessionHomework> homework(Collection<SessionId> sessions) {
        return entities.createQuery("from SessionHomework where sessionId in :ids order by dueOn, position", SessionHomework.class)
                .setParameter("ids", sessions.stream().map(SessionId::value).toList()).getResultList();
    }

    Optional<SessionHomework> homework(HomeworkId id) {
        return Optional.ofNullable(entities.find(SessionHomework.class, id.value()));
    }

    List<SessionMaterial> materials(SessionId session) {
        return list("from SessionMaterial where sessionId = :id order by id", SessionMaterial.class, session.value());
    }

    Optional<SessionMaterial> material(MaterialId id) {
        return list("from SessionMaterial where id = :id", SessionMaterial.class, id.value()).stream().findFirst();
    }

    void remove(SessionMaterial material) {
        entities.remove(material);
        entities.flush();
    }

    List<OfficeClosing> closings() {
        return entities.createQuery("from OfficeClosing order by beginsOn", OfficeClosing.class).getResultList();
    }

    void removeClosing(ClosingDayId id) {
        entities.createQuery("delete from OfficeClosing where id = :id").setParameter("id", id.value()).executeUpdate();
    }

    private <T> List<T> list(String query, Class<T> type, UUID id) {
        return entities.createQuery(query, type).setParameter("id", id).getResultList();
    }
}
