package jp.jissen.casestudy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;

import jp.jissen.base.Absent;
import jp.jissen.company.EnrolmentId;

/** The words of pages and the answers to them. */
@Repository
class CaseContents {

    private final EntityManager entities;

    CaseContents(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object row) {
        entities.persist(row);
    }

    /** @throws Absent when the wall keeps the actor out of it */
    Manuscript manuscript(CasePage page) {
        return entities.createQuery("from Manuscript where pageId = :id", Manuscript.class).setParameter("id", page.id().value()).getResultStream().findFirst().orElseThrow(Absent::new);
    }

    /** The words of several pages in one statement. */
    Map<CasePageId, CaseText> texts(Collection<CasePageId> pages) {
        return pages.isEmpty() ? Map.of() : entities.createQuery("from Manuscript where pageId in :ids", Manuscript.class).setParameter("ids", pages.stream().map(CasePageId::value).toList()).getResultStream()
                .collect(Collectors.toMap(manuscript -> new CasePageId(manuscript.pageId()), Manuscript::text));
    }

    /** The newest first. */
    List<Reply> replies(UUID page) {
        return entities.createQuery("from Reply where pageId = :id order by recordedAt desc, id desc", Reply.class).setParameter("id", page).getResultList();
    }

    /** By whose name the company's page of that year was answered, each once. */
    List<String> answered(EnrolmentId enrolment) {
        return entities.createQuery("select distinct r.byName from Reply r join CasePage p on p.id = r.pageId where p.enrolmentId = :enrolment", String.class)
                .setParameter("enrolment", enrolment.value()).getResultList();
    }

    /** What is called so in print in the same year, other than the page itself; folded as {@code lower} folds it. */
    List<String> aliases(CasePage page) {
        return entities.createQuery("select m.text.alias from Manuscript m join CasePage p on p.id = m.pageId where p.editionId = :edition and p.id <> :id", String.class)
                .setParameter("edition", page.edition().value()).setParameter("id", page.id().value()).getResultList();
    }
}
