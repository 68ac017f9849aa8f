package jp.jissen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.jissen.database.DatabaseServer;
import jp.jissen.database.EmbeddedDatabase;
import jp.jissen.database.EmbeddedOptions;
import jp.jissen.database.Login;
import jp.jissen.database.Logins;
import jp.jissen.database.StartRefusal;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The one PostgreSQL of this JVM: embedded, or in a container with {@code -Djissen.db=container}. */
final class TestServer {
    /** Here the programs are unpacked once for all suites of this working copy. */
    static final Path BINARIES = Path.of("target/postgres").toAbsolutePath();

    private static final Path FOLDERS = Path.of("target/test-databases").toAbsolutePath();
    private static final Duration SURELY_LEFT_OVER = Duration.ofMinutes(10);
    private static final DatabaseServer SERVER = start();

    private TestServer() {
    }

    static DatabaseServer get() {
        return SERVER;
    }

    private static DatabaseServer start() {
        return switch (System.getProperty("jissen.db", "embedded")) {
            case "embedded" -> embedded();
            case "container" -> container(System.getProperty("jissen.db.image", "postgres:18-alpine"));
            case String other -> throw new IllegalArgumentException("jissen.db is embedded or container, not " + other);
        };
    }

    private static DatabaseServer embedded() {
        try {
            Files.createDirectories(FOLDERS);
            removeLeftOvers();
            Path folder = Files.createTempDirectory(FOLDERS, "suite-");
            EmbeddedDatabase database = EmbeddedDatabase.open(folder, EmbeddedOptions.forTests(BINARIES));
            atEnd(() -> {
                database.close();
                FileSystemUtils.deleteRecursively(folder.toFile());
            });
            return database.server();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A suite that was killed leaves its server running; opening its folder once stops that. */
    private static void removeLeftOvers() throws IOException {
        List<Path> folders;
        try (Stream<Path> entries = Files.list(FOLDERS)) {
            folders = entries.toList();
        }
        for (Path folder : folders) {
            if (Files.getLastModifiedTime(folder).toInstant().isBefore(Instant.now().minus(SURELY_LEFT_OVER))) {
                try {
                    EmbeddedDatabase.open(folder, EmbeddedOptions.forTests(BINARIES)).close();
                    FileSystemUtils.deleteRecursively(folder);
                } catch (StartRefusal inUse) {
                    continue;   // a suite that has been running for long
                }
            }
        }
    }

    private static DatabaseServer container(String image) {
        Logins logins = Logins.generated();
        Login superuser = logins.superuser();
        PostgreSQLContainer container = new PostgreSQLContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"))
                .withUsername(superuser.user()).withPassword(superuser.password()).withDatabaseName("postgres");
        container.start();
        atEnd(container::stop);
        return new DatabaseServer(container.getHost(), container.getFirstMappedPort(), logins);
    }

    private static void atEnd(Runnable action) {
        Runtime.getRuntime().addShutdownHook(new Thread(action, "test-server-end"));
    }
}
