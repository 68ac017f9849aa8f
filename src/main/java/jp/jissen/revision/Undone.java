package jp.jissen.revision;

/**
 * A thing without somebody's own last change.
 *
 * @param number of the version that is undone
 * @param partly whether something stays because others have changed the same since
 */
public record Undone<T extends Record>(int number, T body, boolean partly) {
}
