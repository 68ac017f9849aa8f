package jp.jissen.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs initdb and pg_ctl, as somebody whom PostgreSQL accepts. */
final class PostgresPrograms {
    /** What a program answered: its exit code and all it said. */
    record Outcome(int exit, String output) {
        boolean succeeded() {
            return exit == 0;
        }

        /** The line that tells most: the last complaint, or the last line. */
        String complaint() {
            return LastWords.of(output.lines());
        }
    }

    private final Path home;
    private final Path output;
    private final List<String> prefix;
    private final String suffix;

    /** @param output a file for what the programs say; not a pipe, which a server started on Windows would keep open */
    PostgresPrograms(Path home, Path output, Platform platform) throws IOException {
        this.home = home;
        this.output = output;
        this.prefix = platform.isWindows() || new UnixSystem().getUid() != 0 ? List.of() : withoutRoot();
        this.suffix = platform.isWindows() ? ".exe" : "";
    }

    /**
     * PostgreSQL refuses to run as root. In a user namespace of its own the process keeps root's files and nothing else
     * of root. The name is asked for as well, because initdb gives up on a user who has none.
     */
    private List<String> withoutRoot() throws IOException {
        List<String> unshare = List.of("unshare", "-U");
        try {
            if (run(List.of("unshare", "-U", "id", "-un")).succeeded()) {
                return unshare;
            }
        } catch (IOException e) {
            throw new StartRefusal(e, "root.refused");
        }
        throw new StartRefusal("root.refused");
    }

    Outcome run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program + suffix).toString());
        command.addAll(List.of(arguments));
        return run(command);
    }

    private Outcome run(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        environment.put("LC_ALL", "C");   // macOS: a server started without a locale dies of its own threads
        Process process = builder.start();
        try {
            int exit = process.waitFor();
            return new Outcome(exit, new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(command.getFirst());
        }
    }

    static boolean diskIsFull(String complaint) {
        return complaint.contains("No space left on device") || complaint.contains("Disk quota exceeded")
                || complaint.contains("There is not enough space on the disk");
    }
}
