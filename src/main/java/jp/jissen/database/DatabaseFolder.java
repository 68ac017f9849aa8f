package jp.jissen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of one embedded database, held by one process at a time. The lock is taken before anything else is read or
 * written: two processes that unpack, initialise or stop one another's server would destroy it.
 */
final class DatabaseFolder implements AutoCloseable {
    /** Part of the names under which things grow before they are moved into place. */
    static final String UNFINISHED = ".unfinished-";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFolder.class);

    private final Path root;
    private final FileChannel lock;

    private DatabaseFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** @throws StartRefusal if another process holds the folder, or it cannot be used */
    static DatabaseFolder claim(Path folder) {
        try {
            Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
            Path root = folder.toRealPath();
            if (root.toString().chars().anyMatch(c -> "\"$`\n".indexOf(c) >= 0)) {
                throw new StartRefusal("folder.name", root);   // pg_ctl hands the path to a shell
            }
            return new DatabaseFolder(root, lock(root));
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!holds(channel)) {
            channel.close();
            throw new StartRefusal("folder.in-use", root);
        }
        return channel;
    }

    private static boolean holds(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisJvm) {
            return false;
        }
    }

    static StartRefusal unusable(Path folder, IOException e) {
        if (PostgresPrograms.diskIsFull(String.valueOf(e.getMessage()))) {
            return new StartRefusal(e, "disk.full", folder.toAbsolutePath());
        }
        return new StartRefusal(e, "folder.unusable", folder.toAbsolutePath(), e.getClass().getSimpleName());
    }

    Path root() {
        return root;
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path data() {
        return root.resolve("data");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** What the last program that ran here said. */
    Path lastOutput() {
        return root.resolve("last-output.log");
    }

    /** Removes what a crash left half made; it was never in use. */
    void sweep() throws IOException {
        List<Path> halfMade;
        try (Stream<Path> entries = Files.list(root)) {
            halfMade = entries.filter(entry -> entry.getFileName().toString().contains(UNFINISHED)).toList();
        }
        for (Path entry : halfMade) {
            try {
                FolderTree.delete(entry);
            } catch (IOException e) {
                // an initdb that outlived its JVM may still write there; the next start will get it
                LOG.debug("{} stays for now", entry, e);
            }
        }
    }

    /** Makes renames inside the folder survive a power cut. */
    void persist() throws IOException {
        if (isPosix(root)) {   // Windows cannot open a folder, and keeps renames in its journal
            try (FileChannel folder = FileChannel.open(root, StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    static FileAttribute<?>[] ownerOnly(Path where, String permissions) {
        return isPosix(where)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
