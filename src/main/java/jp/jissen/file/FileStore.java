package jp.jissen.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Acting;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;

/** Keeps and gives back files for the services of other modules, which have asked first who may. The wall decides what is seen. */
@Component
public class FileStore {

    /** Largest file, in bytes: 20 MiB. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private final EntityManager entities;
    private final Clock clock;

    FileStore(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** As {@link #keep(SpaceId, Audience, String, byte[])}, for everybody who has any role for the space. */
    @Transactional(propagation = Propagation.MANDATORY)
    public FileRow keep(SpaceId space, String name, byte[] content) {
        return keep(space, Audience.EVERYBODY, name, content);
    }

    /**
     * Keeps a file in a space, in the name of the acting person.
     *
     * @throws Refusal when it is empty, larger than {@link #LARGEST}, or not of an accepted kind
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public FileRow keep(SpaceId space, Audience audience, String name, byte[] content) {
        var file = new StoredFile(space, audience, plainName(name), kind(name, content), content.length, sha256(content), Acting.person().accountId(), clock.instant());
        entities.persist(file);
        for (var from = 0; from < content.length; from += FileChunk.SIZE) {
            var to = Math.min(content.length, from + FileChunk.SIZE);
            entities.persist(new FileChunk(file, from / FileChunk.SIZE, Arrays.copyOfRange(content, from, to)));
        }
        return file.row();
    }

    /** @throws Absent when it is not there or not for the actor */
    @Transactional(propagation = Propagation.MANDATORY)
    public FileRow get(FileId id) {
        return find(id).row();
    }

    /** In the order of the given ids; those that are not for the actor are left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<FileRow> get(Collection<FileId> ids) {
        var found = entities.createQuery("from StoredFile where id in :ids", StoredFile.class)
                .setParameter("ids", ids.stream().map(FileId::value).toList()).getResultList().stream().map(StoredFile::row).toList();
        return ids.stream().flatMap(id -> found.stream().filter(row -> row.id().equals(id))).toList();
    }

    /** Writes the content, a chunk at a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void copy(FileId id, OutputStream out) {
        find(id);
        try (var chunks = entities.createQuery("select content from FileChunk where fileId = :file order by position", byte[].class)
                .setParameter("file", id.value()).setHint("org.hibernate.fetchSize", 4).getResultStream()) {
            chunks.forEach(chunk -> write(chunk, out));
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(FileId id) {
        find(id);
        entities.createQuery("delete from FileChunk where fileId = :file").setParameter("file", id.value()).executeUpdate();
        entities.createQuery("delete from StoredFile where id = :file").setParameter("file", id.value()).executeUpdate();
    }

    private StoredFile find(FileId id) {
        return entities.createQuery("from StoredFile where id = :id", StoredFile.class).setParameter("id", id.value())
                .getResultStream().findFirst().orElseThrow(Absent::new);
    }

    private static FileKind kind(String name, byte[] content) {
        if (content.length == 0) {
            throw new Refusal("refusal.file.empty", name);
        }
        if (content.length > LARGEST) {
            throw new Refusal("refusal.file.large", name, LARGEST / 1024 / 1024);
        }
        return FileKind.of(name, content).orElseThrow(() -> new Refusal("refusal.file.kind", name, String.join(" ", FileKind.accepted())));
    }

    /** The last part of a path, without the characters that a file system or a header would stumble over. */
    private static String plainName(String typed) {
        var name = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1).replaceAll("[\\p{Cntrl}:*?\"<>|]", "_");
        return TextLimit.NOTE.require("file", name);
    }

    private static void write(byte[] chunk, OutputStream out) {
        try {
            out.write(chunk);
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
