package jp.jissen.catalogue;

/** How an expert visit is held. */
public enum VisitMode implements Vocabulary {
    ONSITE, ONLINE
}
