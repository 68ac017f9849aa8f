package jp.jissen.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL programs on the class path, unpacked once per version into a folder. */
final class PostgresBinaries {
    /** The version of the archives in the build file; a test keeps the two in step. */
    static final String VERSION = "18.6.0";
    static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

    private static final Logger LOG = LoggerFactory.getLogger(PostgresBinaries.class);

    private PostgresBinaries() {
    }

    /**
     * The folder that holds bin, lib and share. Unpacked aside and moved into place, so that whatever bears the name is
     * whole, also when two processes unpack at once.
     *
     * @throws StartRefusal if the class path holds no programs for this platform
     */
    static Path in(Path folder, Platform platform, boolean durable) throws IOException {
        Path home = folder.resolve("binaries-" + VERSION + "-" + platform.name());
        if (Files.isDirectory(home)) {
            return home;
        }
        try (InputStream archive = PostgresBinaries.class.getResourceAsStream("/" + platform.archive())) {
            if (archive == null) {
                throw new StartRefusal("platform.none", platform.name());
            }
            LOG.info("Unpacking PostgreSQL {} into {}", VERSION, home);
            Files.createDirectories(folder);
            Path aside = Files.createTempDirectory(folder, "binaries" + DatabaseFolder.UNFINISHED);
            try {
                TarXz.unpack(archive, aside, durable);
                moveUnlessThere(aside, home);
            } finally {
                FolderTree.delete(aside);
            }
        }
        return home;
    }

    private static void moveUnlessThere(Path aside, Path home) throws IOException {
        try {
            Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }
}
