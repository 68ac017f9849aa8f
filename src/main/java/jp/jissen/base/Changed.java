package jp.jissen.base;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Who changed a field last, and when. @param by display name, empty where unknown; @param at null where unknown */
public record Changed(String by, @Nullable Instant at) {
}
