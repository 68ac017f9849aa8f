package jp.jissen.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How an embedded server is opened.
 *
 * @param binaries where the programs are unpacked; null: in the database's own folder
 * @param durable  false gives up what a power cut would take; no property reaches it, so that only tests can
 */
public record EmbeddedOptions(@Nullable Path binaries, boolean durable) {
    public static EmbeddedOptions standard() {
        return new EmbeddedOptions(null, true);
    }

    /** Fast and forgetful, with programs unpacked once for all folders. */
    public static EmbeddedOptions forTests(Path binaries) {
        return new EmbeddedOptions(binaries, false);
    }
}
