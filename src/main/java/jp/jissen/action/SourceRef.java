package jp.jissen.action;

import java.util.UUID;

/** The thing that a promise was made in. @param kind as its {@link ActionSource} calls it */
public record SourceRef(String kind, UUID id) {
}
