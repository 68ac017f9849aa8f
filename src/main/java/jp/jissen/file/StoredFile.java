package jp.jissen.file;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

import jp.jissen.access.AccountId;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Ids;

@Entity
@Immutable
class StoredFile {

    @Id
    private UUID id;
    private UUID spaceId;
    @Enumerated(EnumType.STRING)
    private Audience audience;
    private String name;
    private String mediaType;
    private long size;
    private String sha256;
    private UUID storedBy;
    private Instant storedAt;

    StoredFile(SpaceId space, Audience audience, String name, FileKind kind, long size, String sha256, AccountId storedBy, Instant storedAt) {
        this.id = Ids.next();
        this.spaceId = space.value();
        this.audience = audience;
        this.name = name;
        this.mediaType = kind.mediaType();
        this.size = size;
        this.sha256 = sha256;
        this.storedBy = storedBy.value();
        this.storedAt = storedAt;
    }

    protected StoredFile() {
    }

    UUID id() {
        return id;
    }

    UUID spaceId() {
        return spaceId;
    }

    Audience audience() {
        return audience;
    }

    FileRow row() {
        return new FileRow(new FileId(id), name, mediaType, size, storedAt);
    }
}
