package jp.jissen.maturity;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.stereotype.Repository;

import jp.jissen.base.Absent;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.catalogue.SurveyAxis;
import jp.jissen.programme.EditionId;

/** What editions ask. */
@Repository
class SurveyForms {

    private final EntityManager entities;
    private final Catalogues catalogues;

    SurveyForms(EntityManager entities, Catalogues catalogues) {
        this.entities = entities;
        this.catalogues = catalogues;
    }

    void add(Object part) {
        entities.persist(part);
    }

    void remove(ItemLine item) {
        entities.remove(item);
    }

    /** For writing: who comes second waits. */
    SurveyForm lock(EditionId edition) {
        return entities.createQuery("from SurveyForm where editionId = :id", SurveyForm.class).setParameter("id", edition.value()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Absent::new);
    }

    /** Those of editions that were there before their items; another node may fill them in the same moment and is waited for. */
    List<SurveyForm> lockUnfilled() {
        return entities.createQuery("from SurveyForm where not filled order by editionId", SurveyForm.class).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    boolean begun(EditionId edition) {
        return entities.createQuery("select count(*) from SurveyForm where editionId = :id and begunAt is not null", Long.class).setParameter("id", edition.value()).getSingleResult() > 0;
    }

    /** @throws Absent when there is no such edition */
    List<SurveyAxis> axes(EditionId edition) {
        return entities.createQuery("select catalogueVersion from SurveyForm where editionId = :id", String.class).setParameter("id", edition.value()).getResultStream().findFirst()
                .map(version -> catalogues.version(version).surveyAxes()).orElseThrow(Absent::new);
    }

    List<ItemLine> items(EditionId edition) {
        return entities.createQuery("from ItemLine where editionId = :id order by axis, position", ItemLine.class).setParameter("id", edition.value()).getResultList();
    }

    Optional<ItemLine> item(EditionId edition, String code) {
        return items(edition).stream().filter(item -> item.code().equals(code)).findFirst();
    }

    SurveyQuestions questions(EditionId edition) {
        var items = items(edition).stream().map(ItemLine::item).toList();
        var axes = axes(edition);
        return new SurveyQuestions(edition, axes.stream().map(axis -> new SurveyQuestions.OfAxis(axis, items.stream().filter(item -> item.axis().equals(axis.code())).toList())).toList(), begun(edition));
    }
}
