package jp.jissen.file;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

import jp.jissen.base.Ids;

/** A piece of a file's content: an ordinary row, because large objects escape row security. */
@Entity
@Immutable
class FileChunk {

    static final int SIZE = 256 * 1024;

    @Id
    private UUID id;
    private UUID spaceId;
    @Enumerated(EnumType.STRING)
    private Audience audience;
    private UUID fileId;
    private int position;
    private byte[] content;

    FileChunk(StoredFile file, int position, byte[] content) {
        this.id = Ids.next();
        this.spaceId = file.spaceId();
        this.audience = file.audience();
        this.fileId = file.id();
        this.position = position;
        this.content = content;
    }

    protected FileChunk() {
    }
}
