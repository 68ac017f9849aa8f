package jp.jissen.database;

import org.jspecify.annotations.Nullable;

/**
 * The program will not start, for a reason that a person can remove. Its message is one sentence in the language of the
 * JVM; it ends the process with an exit code other than 0 and without a stack trace.
 */
public final class StartRefusal extends RuntimeException {
    private final String key;

    /** @param key a key of {@code start/refusals_*.properties}, its arguments in the order of the sentence */
    public StartRefusal(String key, Object... arguments) {
        this(null, key, arguments);
    }

    public StartRefusal(@Nullable Throwable cause, String key, Object... arguments) {
        super(RefusalTexts.ofThisJvm().sentence(key, arguments), cause);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
