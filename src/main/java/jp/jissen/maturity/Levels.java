package jp.jissen.maturity;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.stereotype.Repository;

import jp.jissen.company.EnrolmentId;
import jp.jissen.programme.EditionId;

/** Levels found and agreed to. */
@Repository
class Levels {

    private final EntityManager entities;

    Levels(EntityManager entities) {
        this.entities = entities;
    }

    void keep(Object row) {
        entities.persist(row);
        entities.flush();
    }

    List<Finding> findings(EnrolmentId enrolment) {
        return entities.createQuery("from Finding where enrolmentId = :id", Finding.class).setParameter("id", enrolment.value()).getResultList();
    }

    List<Agreement> agreements(EnrolmentId enrolment) {
        return entities.createQuery("from Agreement where enrolmentId = :id", Agreement.class).setParameter("id", enrolment.value()).getResultList();
    }

    /** For writing: who comes second waits. */
    Optional<Finding> lock(EnrolmentId enrolment, LevelStage stage) {
        return entities.createQuery("from Finding where enrolmentId = :id and stage = :stage", Finding.class).setParameter("id", enrolment.value()).setParameter("stage", stage)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<Agreement> agreement(EnrolmentId enrolment, LevelStage stage) {
        return agreements(enrolment).stream().filter(agreement -> agreement.stage() == stage).findFirst();
    }

    List<Finding> findings(EditionId edition) {
        return entities.createQuery("from Finding where editionId = :id", Finding.class).setParameter("id", edition.value()).getResultList();
    }

    List<Agreement> agreements(EditionId edition) {
        return entities.createQuery("from Agreement where editionId = :id", Agreement.class).setParameter("id", edition.value()).getResultList();
    }
}
