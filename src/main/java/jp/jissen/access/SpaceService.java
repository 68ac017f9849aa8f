package jp.jissen.access;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens spaces. A space is never closed or renamed: rows stay whose they were. */
@Service
@RolesAllowed(Roles.COORDINATOR)
public class SpaceService {

    private final EntityManager entities;
    private final Clock clock;

    SpaceService(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** A new space, known to the database at once, so that the next statement may write rows into it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SpaceId open(SpaceKind kind) {
        var space = new Space(kind, clock.instant());
        entities.persist(space);
        entities.flush();
        return space.id();
    }
}
