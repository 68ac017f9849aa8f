package jp.jissen.office;

/** A file as it was handed over. It is kept nowhere: it is read for the preview, and once more when it is taken in. */
public record RosterFile(String name, byte[] content) {
}
