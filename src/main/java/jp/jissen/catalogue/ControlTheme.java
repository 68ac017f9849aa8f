package jp.jissen.catalogue;

/** The four themes of Annex A of ISO/IEC 27001:2022: chapters 5, 6, 7 and 8. */
public enum ControlTheme implements Vocabulary {
    ORGANIZATIONAL, PEOPLE, PHYSICAL, TECHNOLOGICAL
}
