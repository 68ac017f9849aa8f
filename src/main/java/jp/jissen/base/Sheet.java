package jp.jissen.base;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a form writes to, as the journal of typed text knows it.
 *
 * @param kind what is written, like {@code asset}; letters and dots, at most 60
 * @param id which one, or where a new one goes; letters, digits and hyphens, at most 80, empty where there is only one
 */
public record Sheet(String kind, String id) {

    private static final Pattern KIND = Pattern.compile("[a-zA-Z][a-zA-Z.]{0,59}");
    private static final Pattern ID = Pattern.compile("[-0-9a-zA-Z]{0,80}");

    private static final Pattern THING = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** For passwords and other things of which nothing may be kept. */
    public static final Sheet NEVER = new Sheet("never", "");

    public Sheet {
        if (!KIND.matcher(kind).matches() || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no sheet: " + kind + "/" + id);
        }
    }

    public static Sheet of(String kind, UUID id) {
        return new Sheet(kind, id.toString());
    }

    /** A part of a thing, or something new in it. */
    public static Sheet of(String kind, UUID id, Object part) {
        return new Sheet(kind, id + "-" + part);
    }

    /** The sheet with this {@link #key()}; empty when it is none. */
    public static Optional<Sheet> parse(String key) {
        var slash = key.indexOf('/');
        if (slash < 0 || !KIND.matcher(key.substring(0, slash)).matches() || !ID.matcher(key.substring(slash + 1)).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Sheet(key.substring(0, slash), key.substring(slash + 1)));
    }

    public String key() {
        return kind + "/" + id;
    }

    /** The id of the thing that the sheet is about; empty when it names none. */
    public Optional<UUID> uuid() {
        return THING.matcher(id).lookingAt() ? Optional.of(UUID.fromString(id.substring(0, 36))) : Optional.empty();
    }
}
