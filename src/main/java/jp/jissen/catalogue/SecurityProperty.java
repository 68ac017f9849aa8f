package jp.jissen.catalogue;

/** What an information asset can lose. */
public enum SecurityProperty implements Vocabulary {
    CONFIDENTIALITY, INTEGRITY, AVAILABILITY
}
