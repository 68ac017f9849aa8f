package jp.jissen.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running server on one folder. */
final class Postmaster {
    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final int PORTS_TO_TRY = 5;
    private static final long LOG_BYTES = 1024 * 1024;
    /** Replaying what was written since the last checkpoint may take minutes on a slow disk. */
    private static final String START_SECONDS = "600";
    private static final Duration OTHERS_MAY_LEAVE = Duration.ofSeconds(30);

    private final DatabaseFolder folder;
    private final PostgresPrograms programs;
    private final int port;

    private Postmaster(DatabaseFolder folder, PostgresPrograms programs, int port) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    static Postmaster start(DatabaseFolder folder, PostgresPrograms programs) throws IOException {
        return start(folder, programs, Postmaster::freePort);
    }

    /**
     * Returns when the server accepts connections.
     *
     * @param ports suggestions; a port that another program takes in the meantime is given up for the next one
     */
    static Postmaster start(DatabaseFolder folder, PostgresPrograms programs, IntSupplier ports) throws IOException {
        keepLogSmall(folder);
        long deadline = System.nanoTime() + OTHERS_MAY_LEAVE.toNanos();
        for (int tried = 1; ; ) {
            int port = ports.getAsInt();
            long logged = Files.exists(folder.log()) ? Files.size(folder.log()) : 0;
            PostgresPrograms.Outcome outcome = programs.run("pg_ctl", "start", "-w", "-t", START_SECONDS,
                    "-D", folder.data().toString(), "-l", folder.log().toString(), "-o", "-p " + port);
            Postmaster postmaster = new Postmaster(folder, programs, port);
            if (outcome.succeeded()) {
                return postmaster;
            }
            String said = loggedSince(folder, logged);
            if (said.contains("pre-existing shared memory block") && System.nanoTime() < deadline) {
                continue;   // somebody killed the old server; its last processes are about to notice
            }
            if (said.contains("could not bind") && tried++ < PORTS_TO_TRY) {
                continue;
            }
            postmaster.stop();   // it may still be replaying: the next start must not find two
            throw refusal(folder, said);
        }
    }

    private static StartRefusal refusal(DatabaseFolder folder, String said) {
        return PostgresPrograms.diskIsFull(said)
                ? new StartRefusal("disk.full", folder.root())
                : new StartRefusal("start.failed", LastWords.of(said.lines()), folder.log());
    }

    int port() {
        return port;
    }

    /** Returns when the server is gone. Open transactions are rolled back, committed ones are on disk. */
    void stop() throws IOException {
        stop(folder, programs);
    }

    static void stop(DatabaseFolder folder, PostgresPrograms programs) throws IOException {
        String data = folder.data().toString();
        if (programs.run("pg_ctl", "status", "-D", data).exit() == 3) {
            return;   // not running
        }
        if (!programs.run("pg_ctl", "stop", "-D", data, "-m", "fast", "-w", "-t", "60").succeeded()) {
            LOG.warn("PostgreSQL in {} did not stop within a minute; stopping it without a checkpoint", folder.root());
            programs.run("pg_ctl", "stop", "-D", data, "-m", "immediate", "-w", "-t", "60");
        }
    }

    private static void keepLogSmall(DatabaseFolder folder) throws IOException {
        if (Files.exists(folder.log()) && Files.size(folder.log()) > LOG_BYTES) {
            Files.move(folder.log(), folder.root().resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String loggedSince(DatabaseFolder folder, long offset) throws IOException {
        if (!Files.exists(folder.log())) {
            return "";
        }
        try (InputStream log = Files.newInputStream(folder.log())) {
            log.skipNBytes(offset);
            return new String(log.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(DatabaseServer.LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
