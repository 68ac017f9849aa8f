package jp.jissen.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that a killed JVM left behind. It is asked to stop; a process that merely bears its number, as after a
 * power cut or in a restarted container, is left alone.
 */
final class LeftOverPostmaster {
    private static final Logger LOG = LoggerFactory.getLogger(LeftOverPostmaster.class);

    private LeftOverPostmaster() {
    }

    /** Call with the folder's lock held: then no living Jissen uses the server. */
    static void stop(DatabaseFolder folder, PostgresPrograms programs) throws IOException {
        Path note = folder.data().resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        Optional<Long> number = noted(note);
        if (number.isEmpty()) {
            Files.delete(note);
            return;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(number.get());
        if (process.isEmpty()) {
            return;   // PostgreSQL clears up after the dead by itself
        }
        if (isDead(process.get()) || isSomethingElse(process.get(), folder)) {
            Files.delete(note);   // PostgreSQL would take any process of this number for a server, and refuse
            return;
        }
        LOG.warn("A PostgreSQL of an earlier, killed run still works in {}; stopping it", folder.root());
        Postmaster.stop(folder, programs);
        if (Files.exists(note)) {
            throw new StartRefusal("data.in-use", folder.data(), number.get());
        }
    }

    /** Empty for a file that a power cut left without content. */
    private static Optional<Long> noted(Path note) throws IOException {
        List<String> lines = Files.readAllLines(note);
        return lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")
                ? Optional.empty()
                : Optional.of(Long.valueOf(lines.getFirst().strip()));
    }

    /** Killed, but its parent has not asked yet how it ended, as in a container whose first process never asks. */
    private static boolean isDead(ProcessHandle process) throws IOException {
        Path state = Path.of("/proc", String.valueOf(process.pid()), "stat");
        return Files.isReadable(state) && Files.readString(state).contains(") Z ");
    }

    /** Certain only when the system tells what the process runs: where it does not, PostgreSQL decides. */
    private static boolean isSomethingElse(ProcessHandle process, DatabaseFolder folder) {
        ProcessHandle.Info info = process.info();
        boolean otherProgram = info.command()
                .map(command -> !Path.of(command).getFileName().toString().startsWith("postgres")).orElse(false);
        boolean otherFolder = info.arguments()
                .map(arguments -> !List.of(arguments).contains(folder.data().toString())).orElse(false);
        return otherProgram || otherFolder;
    }
}
