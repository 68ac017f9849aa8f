package jp.jissen.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.Set;

/** The passwords of one folder, in a file that only its owner can read. */
final class Secrets {
    private Secrets() {
    }

    /** @throws StartRefusal if the data is there and its passwords are not: new ones would not open it */
    static Logins of(DatabaseFolder folder) throws IOException {
        if (Files.exists(folder.secrets())) {
            return read(folder);
        }
        if (Files.exists(folder.data())) {
            throw new StartRefusal("secrets.missing", folder.secrets());
        }
        Logins generated = Logins.generated();
        write(folder, generated);
        return generated;
    }

    private static Logins read(DatabaseFolder folder) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(folder.secrets())) {
            properties.load(in);
        }
        return new Logins(login(folder, properties, "postgres"), login(folder, properties, Logins.MIGRATE),
                login(folder, properties, Logins.APP), login(folder, properties, Logins.BACKUP));
    }

    private static Login login(DatabaseFolder folder, Properties properties, String user) {
        String password = properties.getProperty(user, "");
        if (password.isBlank()) {
            throw new StartRefusal("secrets.missing", folder.secrets());
        }
        return new Login(user, password);
    }

    /** Whole or not at all, and on disk before the cluster that needs it is made. */
    private static void write(DatabaseFolder folder, Logins logins) throws IOException {
        Properties properties = new Properties();
        for (Login login : new Login[] {logins.superuser(), logins.migrate(), logins.app(), logins.backup()}) {
            properties.setProperty(login.user(), login.password());
        }
        Path unfinished = folder.root().resolve("secrets" + DatabaseFolder.UNFINISHED);
        try (FileChannel channel = FileChannel.open(unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                DatabaseFolder.ownerOnly(unfinished, "rw-------"))) {
            OutputStream out = Channels.newOutputStream(channel);
            properties.store(out, "Passwords of the PostgreSQL in this folder; without them its data cannot be opened");
            channel.force(true);
        }
        Files.move(unfinished, folder.secrets(), StandardCopyOption.ATOMIC_MOVE);
        folder.persist();
    }
}
