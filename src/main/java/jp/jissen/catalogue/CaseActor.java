package jp.jissen.catalogue;

/** Who acts in a step of the case collection (2024 guide for companies). */
public enum CaseActor implements Vocabulary {
    COMPANY, OFFICE, PRINTER
}
