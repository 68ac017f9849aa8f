package jp.jissen.visit;

/**
 * The part for expert and office only.
 *
 * @param message 事務局への連絡
 * @param material 事例集に使える材料, with what may be published of it
 * @param savedBy empty while nothing is written
 * @param version for the next change, 0 while nothing is written
 */
public record VisitOfficeNote(String message, String material, String savedBy, long version) {
}
