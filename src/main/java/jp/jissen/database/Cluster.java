package jp.jissen.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** PostgreSQL's data directory: made once, whole or not at all, and written by one major version only. */
final class Cluster {
    private Cluster() {
    }

    /**
     * Looks only.
     *
     * @throws StartRefusal if other programs than these wrote the data: a major version cannot read another's files
     */
    static void refuseOtherMajor(DatabaseFolder folder) throws IOException {
        if (!Files.exists(folder.data())) {
            return;
        }
        Path version = folder.data().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            throw new StartRefusal("data.unknown", folder.data());
        }
        String major = Files.readString(version).strip();
        if (!major.equals(PostgresBinaries.MAJOR)) {
            boolean newer = major.matches("\\d+") && Integer.parseInt(major) > Integer.parseInt(PostgresBinaries.MAJOR);
            throw new StartRefusal(newer ? "data.newer" : "data.older", folder.data(), major, PostgresBinaries.MAJOR);
        }
    }

    /** initdb, beside the final place and then moved: a crash in the middle leaves nothing that could be taken for data. */
    static void createIfAbsent(DatabaseFolder folder, PostgresPrograms programs, Login superuser, boolean durable) throws IOException {
        if (Files.exists(folder.data())) {
            return;
        }
        Path aside = Files.createTempDirectory(folder.root(), "data" + DatabaseFolder.UNFINISHED);
        Path password = passwordFile(folder, superuser);
        try {
            List<String> arguments = new ArrayList<>(List.of(
                    "-D", aside.toString(), "-U", superuser.user(), "--pwfile", password.toString(),
                    "-A", "scram-sha-256", "-E", "UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=ja",
                    "--data-checksums"));
            if (!durable) {
                arguments.add("--no-sync");
            }
            PostgresPrograms.Outcome outcome = programs.run("initdb", arguments.toArray(String[]::new));
            if (!outcome.succeeded()) {
                throw PostgresPrograms.diskIsFull(outcome.output())
                        ? new StartRefusal("disk.full", folder.root())
                        : new StartRefusal("initdb.failed", outcome.complaint());
            }
        } finally {
            Files.deleteIfExists(password);
        }
        Files.writeString(aside.resolve("postgresql.conf"),
                "\ninclude '" + ServerSettings.FILE + "'\n", StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        Files.move(aside, folder.data(), StandardCopyOption.ATOMIC_MOVE);
        folder.persist();
    }

    private static Path passwordFile(DatabaseFolder folder, Login superuser) throws IOException {
        Path file = folder.root().resolve("password" + DatabaseFolder.UNFINISHED);
        try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                DatabaseFolder.ownerOnly(file, "rw-------"))) {
            channel.write(ByteBuffer.wrap(superuser.password().getBytes(StandardCharsets.US_ASCII)));
        }
        return file;
    }
}
