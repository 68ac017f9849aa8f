package jp.jissen.revision;

import java.util.UUID;
import java.util.function.BiFunction;

import jp.jissen.access.SpaceId;

import tools.jackson.databind.node.ObjectNode;

/**
 * What the versions of one kind of thing hold.
 *
 * @param kind of thing, as in the audit trail
 * @param format raised by one when the record changes so that older versions cannot be read as they are
 * @param body a record of texts, numbers, dates and lists of them
 * @param upgrade makes a body of an older format one of today's
 */
public record Shape<T extends Record>(String kind, Audience audience, int format, Class<T> body, BiFunction<Integer, ObjectNode, ObjectNode> upgrade) {

    /** The first format of a kind. */
    public Shape(String kind, Audience audience, Class<T> body) {
        this(kind, audience, 1, body, (format, older) -> older);
    }

    public Thing<T> of(UUID id, SpaceId space) {
        return new Thing<>(this, id, space);
    }
}
