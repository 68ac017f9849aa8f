package jp.jissen.revision;

import java.util.UUID;

import jp.jissen.access.SpaceId;

/** One thing that has a history. */
public record Thing<T extends Record>(Shape<T> shape, UUID id, SpaceId space) {
}
