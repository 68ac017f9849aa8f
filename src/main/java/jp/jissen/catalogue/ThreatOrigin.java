package jp.jissen.catalogue;

/** What a threat springs from: the letters A, D and E of the textbook, 8-1-2. */
public enum ThreatOrigin implements Vocabulary {
    ACCIDENTAL, DELIBERATE, ENVIRONMENTAL
}
