package jp.jissen.catalogue;

/** One value of a rating scale, its short name and the sentence that helps to choose it. */
public record ScaleStep(int value, Label name, Label criterion) {
}
