package jp.jissen.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What PostgreSQL programs run here, in the words of the archives that carry them.
 *
 * @param system  linux, darwin or windows, or the name that Java gives
 * @param machine x86_64 or arm_64, or the name that Java gives
 * @param musl    whether the C library is musl: programs built for glibc do not start there
 */
record Platform(String system, String machine, boolean musl) {
    static Platform current() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return new Platform(
                system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "darwin" : system,
                switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    case String other -> other;
                },
                runsOnMusl());
    }

    /** Which library this very process has loaded; a musl loader may lie about on a glibc system too. */
    private static boolean runsOnMusl() {
        Path maps = Path.of("/proc/self/maps");
        if (!Files.isReadable(maps)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(maps)) {
            return lines.anyMatch(line -> line.contains("/ld-musl-"));
        } catch (IOException e) {
            return false;
        }
    }

    String name() {
        return system + "-" + machine + (musl ? "-alpine_linux" : "");
    }

    String archive() {
        return "postgres-" + name() + ".txz";
    }

    boolean isWindows() {
        return system.equals("windows");
    }
}
