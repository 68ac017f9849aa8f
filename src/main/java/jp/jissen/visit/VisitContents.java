package jp.jissen.visit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;

import jp.jissen.base.Absent;

/** What hangs on a visit: each kind in one statement. */
@Repository
class VisitContents {

    private final EntityManager entities;

    VisitContents(EntityManager entities) {
        this.entities = entities;
    }

    void add(Note note) {
        entities.persist(note);
    }

    void keep(OfficeNote note) {
        entities.persist(note);
        entities.flush();
    }

    /** @throws Absent when the wall keeps the actor out of it: a draft */
    Note note(Visit visit) {
        return one(visit, "from Note where visitId = :id", Note.class).orElseThrow(Absent::new);
    }

    Optional<OfficeNote> officeNote(Visit visit) {
        return one(visit, "from OfficeNote where visitId = :id", OfficeNote.class);
    }

    VisitContent content(Visit visit) {
        return new VisitContent(visit.note(note(visit)), attendees(visit), decisions(visit));
    }

    List<Attendee> attendees(Visit visit) {
        return list(visit, "from AttendeeLine where visitId = :id order by position", AttendeeLine.class).stream().map(AttendeeLine::attendee).toList();
    }

    /** Of several visits in one statement. */
    List<Attendee> attendees(Collection<VisitId> visits) {
        return visits.isEmpty() ? List.of() : entities.createQuery("from AttendeeLine where visitId in :ids order by visitId, position", AttendeeLine.class).setParameter("ids", visits.stream().map(VisitId::value).toList())
                .getResultStream().map(AttendeeLine::attendee).toList();
    }

    List<Decision> decisions(Visit visit) {
        return list(visit, "from DecisionLine where visitId = :id order by position", DecisionLine.class).stream().map(DecisionLine::decision).toList();
    }

    void attendees(Visit visit, List<Attendee> lines) {
        clear(visit, "delete from AttendeeLine where visitId = :id");
        IntStream.range(0, lines.size()).forEach(position -> entities.persist(new AttendeeLine(visit, position, lines.get(position))));
    }

    void decisions(Visit visit, List<Decision> lines) {
        clear(visit, "delete from DecisionLine where visitId = :id");
        IntStream.range(0, lines.size()).forEach(position -> entities.persist(new DecisionLine(visit, position, lines.get(position))));
    }

    /** Lines already read are forgotten, so that they are not written back. */
    private void clear(Visit visit, String statement) {
        entities.flush();
        entities.createQuery(statement).setParameter("id", visit.id().value()).executeUpdate();
    }

    private <T> Optional<T> one(Visit visit, String query, Class<T> type) {
        return list(visit, query, type).stream().findFirst();
    }

    private <T> List<T> list(Visit visit, String query, Class<T> type) {
        return entities.createQuery(query, type).setParameter("id", visit.id().value()).getResultList();
    }
}
