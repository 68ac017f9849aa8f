package jp.jissen.catalogue;

/** A chapter (章) of the textbook; numbers run through the whole book and start at 0. */
public record ChapterTemplate(int number, Label title) {
}
