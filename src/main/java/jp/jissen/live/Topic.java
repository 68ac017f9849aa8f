package jp.jissen.live;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.SpaceId;

/**
 * What a piece of news is about: things of one kind in a space, or one of them. Ids only; what changed, one asks the services.
 *
 * @param space whose data it is; null for what only the office has
 * @param kind like {@code asset}: small letters and dots, at most 40
 * @param id of the thing; null for all of the kind
 */
public record Topic(@Nullable SpaceId space, String kind, @Nullable UUID id) {

    private static final Pattern KIND = Pattern.compile("[a-z.]{1,40}");

    public Topic {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("no kind of thing: " + kind);
        }
    }

    public static Topic of(SpaceId space, String kind) {
        return new Topic(space, kind, null);
    }

    public static Topic of(SpaceId space, String kind, UUID id) {
        return new Topic(space, kind, id);
    }

    /** What the office alone has; its coordinators hear it. */
    public static Topic office(String kind) {
        return new Topic(null, kind, null);
    }
}
