package jp.jissen.register;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

import jp.jissen.access.SpaceId;

/** The counts of all registers in the actor's spaces in one statement; the database gives no more of them. */
@Component
class RegisterCounts {

    private final EntityManager entities;

    RegisterCounts(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    Map<SpaceId, RegisterProgress> all() {
        return ((List<Object[]>) entities.createNativeQuery("select space_id, assets, rated, high, high_open from register_progress()", Object[].class).getResultList()).stream()
                .collect(Collectors.toMap(row -> new SpaceId((UUID) row[0]), row -> new RegisterProgress((long) row[1], (long) row[2], (long) row[3], (long) row[4])));
    }
}
