package jp.jissen.access;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import jp.jissen.base.Ids;

@Entity
class Space {

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private SpaceKind kind;
    private Instant openedAt;

    Space(SpaceKind kind, Instant openedAt) {
        this.id = Ids.next();
        this.kind = kind;
        this.openedAt = openedAt;
    }

    protected Space() {
    }

    SpaceId id() {
        return new SpaceId(id);
    }
}
