package jp.jissen.catalogue;

/** Which approach a part of the textbook serves. */
public enum PartLevel implements Vocabulary {
    COMMON, LV1, LV2, LV3
}
