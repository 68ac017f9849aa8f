package jp.jissen.base;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into one field and never saved.
 *
 * @param field the component of the form's record
 * @param text the field's value as text
 * @param base what the field showed before they typed, or null where unknown
 * @param at when it was typed, by the clock of the device
 */
public record Unsaved(String field, String text, @Nullable String base, Instant at) {
}
