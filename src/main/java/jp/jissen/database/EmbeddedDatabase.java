package jp.jissen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own on a folder, for a trial without a database administrator. It listens on this machine
 * only, asks everybody for a password, and has on disk what it has acknowledged.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DatabaseFolder folder;
    private final Postmaster postmaster;
    private final DatabaseServer server;
    private boolean closed;

    private EmbeddedDatabase(DatabaseFolder folder, Postmaster postmaster, DatabaseServer server) {
        this.folder = folder;
        this.postmaster = postmaster;
        this.server = server;
    }

    /**
     * Opens the folder, or makes it; returns when the database {@code jissen} and its roles are ready.
     *
     * @throws StartRefusal if that cannot be done; the data is then as it was
     */
    public static EmbeddedDatabase open(Path path, EmbeddedOptions options) {
        DatabaseFolder folder = DatabaseFolder.claim(path);
        try {
            return start(folder, options);
        } catch (IOException e) {
            folder.close();
            throw DatabaseFolder.unusable(folder.root(), e);
        } catch (RuntimeException | Error e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedDatabase start(DatabaseFolder folder, EmbeddedOptions options) throws IOException {
        Cluster.refuseOtherMajor(folder);
        folder.sweep();
        Platform platform = Platform.current();
        Path binaries = options.binaries() == null ? folder.root() : options.binaries().toAbsolutePath();
        PostgresPrograms programs = new PostgresPrograms(
                PostgresBinaries.in(binaries, platform, options.durable()), folder.lastOutput(), platform);
        Logins logins = Secrets.of(folder);
        Cluster.createIfAbsent(folder, programs, logins.superuser(), options.durable());
        LeftOverPostmaster.stop(folder, programs);
        ServerSettings.write(folder.data(), options.durable());
        Postmaster postmaster = Postmaster.start(folder, programs);
        DatabaseServer server = new DatabaseServer(DatabaseServer.LOOPBACK, postmaster.port(), logins);
        try {
            prepare(server);
        } catch (SQLException e) {
            postmaster.stop();
            throw new StartRefusal(e, "start.failed", LastWords.firstLine(e), folder.log());
        }
        LOG.info("PostgreSQL {} works in {}, at {}", PostgresBinaries.VERSION, folder.root(), server.url(DatabaseServer.DATABASE));
        return new EmbeddedDatabase(folder, postmaster, server);
    }

    private static void prepare(DatabaseServer server) throws SQLException {
        server.prepare(DatabaseServer.DATABASE);
        try (Connection connection = server.connect(DatabaseServer.DATABASE, server.logins().superuser());
             Statement statement = connection.createStatement()) {
            Collations.follow(connection);
            // the program reports its own failed statements; repeated here they would only fill the disk
            statement.execute("alter role " + Logins.APP + " set log_min_messages = log");
        }
    }

    public DatabaseServer server() {
        return server;
    }

    /** Stops the server and frees the folder. Close the pool first: its connections end here. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            postmaster.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            folder.close();
        }
    }
}
