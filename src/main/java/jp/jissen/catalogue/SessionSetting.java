package jp.jissen.catalogue;

/** What the participants of a workshop work on. */
public enum SessionSetting implements Vocabulary {
    OWN_COMPANY, FICTITIOUS_COMPANY, FICTITIOUS_SYSTEM
}
