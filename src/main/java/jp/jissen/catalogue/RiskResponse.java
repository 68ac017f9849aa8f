package jp.jissen.catalogue;

/** The four responses to a risk (seminar slides 9-2). */
public enum RiskResponse implements Vocabulary {
    REDUCE, TRANSFER, AVOID, ACCEPT
}
