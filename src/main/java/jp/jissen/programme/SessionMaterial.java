package jp.jissen.programme;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

import jp.jissen.access.SpaceId;
import jp.jissen.base.Ids;
import jp.jissen.file.FileId;

/** A file handed out with a session; belongs to the edition's space, like the file. */
@Entity
@Immutable
class SessionMaterial {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID sessionId;
    private UUID fileId;

    SessionMaterial(SpaceId space, SessionId session, FileId file) {
        this.id = Ids.next();
        this.spaceId = space.value();
        this.sessionId = session.value();
        this.fileId = file.value();
    }

    protected SessionMaterial() {
    }

    MaterialId id() {
        return new MaterialId(id);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    FileId file() {
        return new FileId(fileId);
    }
}
