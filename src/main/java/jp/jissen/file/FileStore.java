package jp.jissen.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.PathResource;
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

    /** Largest file that somebody hands in, in bytes: 20 MiB. */
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
        requireSize(name, content.length, LARGEST);
        return keep(space, audience, name, known(name, FileKind.of(name, content)), content.length, new ByteArrayResource(content));
    }

    /**
     * Keeps a file that the program has made: from the disk, so that however large it is a chunk of it is in memory.
     *
     * @param content of a kind that its first bytes tell: no text
     * @param largest in bytes
     * @throws Refusal when it is empty, larger than {@code largest}, or not of such a kind
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public FileRow keep(SpaceId space, Audience audience, String name, Path content, long largest) {
        var file = new PathResource(content);
        try (var in = file.getInputStream()) {
            requireSize(name, file.contentLength(), largest);
            return keep(space, audience, name, known(name, FileKind.ofBeginning(name, in.readNBytes(FileKind.BEGINNING))), file.contentLength(), file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private FileRow keep(SpaceId space, Audience audience, String name, FileKind kind, long size, InputStreamSource content) {
        try (var in = content.getInputStream()) {
            var file = new StoredFile(space, audience, plainName(name), kind, size, sha256(content), Acting.person().accountId(), clock.instant());
            entities.persist(file);
            var position = 0;
            for (var piece = in.readNBytes(FileChunk.SIZE); piece.length > 0; piece = in.readNBytes(FileChunk.SIZE)) {
                write(new FileChunk(file, position++, piece));
            }
            return file.row();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** At once, and let go of: otherwise all of the file would be held until the transaction ends. */
    private void write(FileChunk chunk) {
        entities.persist(chunk);
        entities.flush();
        entities.detach(chunk);
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

    private static void requireSize(String name, long size, long largest) {
        if (size == 0) {
            throw new Refusal("refusal.file.empty", name);
        }
        if (size > largest) {
            throw new Refusal("refusal.file.large", name, largest / 1024 / 1024);
        }
    }

    private static FileKind known(String name, Optional<FileKind> kind) {
        return kind.orElseThrow(() -> new Refusal("refusal.file.kind", name, String.join(" ", FileKind.accepted())));
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

    private static String sha256(InputStreamSource content) throws IOException {
        try (var in = content.getInputStream(); var out = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
