package jp.jissen.access;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.base.Absent;
import jp.jissen.base.SearchKey;
import jp.jissen.base.Today;

/** The trail of everything that matters: written in the transaction of what it tells, so that neither exists without the other. */
@Service
public class AuditTrail {

    private final EntityManager entities;
    private final Rights rights;
    private final Today today;
    private final Clock clock;

    AuditTrail(EntityManager entities, Rights rights, Today today, Clock clock) {
        this.entities = entities;
        this.rights = rights;
        this.today = today;
        this.clock = clock;
    }

    /** @param action a key under {@code audit.} in the bundles, like {@code company.created}; @param space whose data it concerned */
    @PreAuthorize("permitAll()") // services call it after their own guard; sign-ins are recorded before anybody is signed in
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, Subject subject, @Nullable SpaceId space) {
        entities.persist(new AuditEntry(clock.instant(), today.date(), Acting.actor().orElse(null), action, subject, space));
    }

    /** The newest entries first. @param search part of the actor's or the thing's name; empty for all */
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
    @Transactional(readOnly = true)
    public List<AuditRow> page(String search, int offset, int limit) {
        var typed = SearchKey.storable(search).strip();
        return entities.createQuery("from AuditEntry where :search = '' or lower(actorName) like :like escape '\\' or lower(subjectName) like :like escape '\\' order by at desc, id desc", AuditEntry.class)
                .setParameter("search", typed).setParameter("like", like(typed))
                .setFirstResult(offset).setMaxResults(limit).getResultList().stream().map(AuditEntry::row).toList();
    }

    /** The newest entries of one kind about a space, for its own people: who of the office did what with what is theirs. @throws Absent when it is not the actor's */
    @RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.EXPERT})
    @Transactional(readOnly = true)
    public List<AuditRow> of(SpaceId space, String action, int limit) {
        rights.require(space, Role.PARTICIPANT, Role.EXECUTIVE, Role.EXPERT);
        return entities.createQuery("from AuditEntry where spaceId = :space and action = :action order by at desc, id desc", AuditEntry.class)
                .setParameter("space", space.value()).setParameter("action", action).setMaxResults(limit).getResultList().stream().map(AuditEntry::row).toList();
    }

    /** How many entries {@link #page} has for the search. */
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
    @Transactional(readOnly = true)
    public long count(String search) {
        var typed = SearchKey.storable(search).strip();
        return entities.createQuery("select count(*) from AuditEntry where :search = '' or lower(actorName) like :like escape '\\' or lower(subjectName) like :like escape '\\'", Long.class)
                .setParameter("search", typed).setParameter("like", like(typed)).getSingleResult();
    }

    private static String like(String search) {
        return "%" + search.toLowerCase().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
