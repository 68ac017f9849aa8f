package jp.jissen.visit;

/** The part for expert and office only. @param savedBy empty while nothing is written; @param version for the next change, 0 while nothing is written */
public record VisitOfficeNote(String message, String savedBy, long version) {
}
