package jp.jissen.base;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for cannot be done, and the person who asked is told why in one sentence.
 * Carries a translation key and its arguments, never a finished sentence, so that one handler can say it in the reader's
 * language; names a field where the sentence belongs beside one.
 */
public class Refusal extends RuntimeException {

    private final String key;
    private final List<Object> arguments;
    private final @Nullable String field;

    public Refusal(String key, Object... arguments) {
        this(null, key, arguments);
    }

    private Refusal(@Nullable String field, String key, Object... arguments) {
        super(key + List.of(arguments));
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** A refusal whose sentence belongs beside the named field of the form. */
    public static Refusal of(String field, String key, Object... arguments) {
        return new Refusal(field, key, arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
