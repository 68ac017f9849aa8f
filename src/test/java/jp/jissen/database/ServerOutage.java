package jp.jissen.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import jp.jissen.TestDatabase;

/** Stops the embedded server of the tests as its administrator does, and starts it again where it was. */
public final class ServerOutage implements AutoCloseable {

    private final PostgresPrograms programs;
    private final Path data;
    private final int port;
    private boolean over;

    /** Returns when the server is gone and every connection with it. @param binaries where its programs are unpacked; @param folder for what they say */
    public ServerOutage(Path binaries, Path folder) throws IOException, SQLException {
        var database = TestDatabase.shared();
        try (var connection = database.connect(database.superuser())) {
            data = Path.of(Sql.text(connection, "show data_directory"));
        }
        port = database.server().port();
        programs = new PostgresPrograms(PostgresBinaries.in(binaries, Platform.current(), false), folder.resolve("pg_ctl.txt"), Platform.current());
        run("stop", "-m", "fast");
    }

    /** Returns when the server accepts connections again. */
    public void end() throws IOException {
        run("start", "-l", data.resolveSibling("postgres.log").toString(), "-o", "-p " + port);
        over = true;
    }

    @Override
    public void close() throws IOException {
        if (!over) {
            end();
        }
    }

    private void run(String action, String... arguments) throws IOException {
        var all = new ArrayList<>(List.of(action, "-w", "-D", data.toString()));
        all.addAll(List.of(arguments));
        var outcome = programs.run("pg_ctl", all.toArray(String[]::new));
        if (!outcome.succeeded()) {
            throw new IOException(outcome.output());
        }
    }
}
