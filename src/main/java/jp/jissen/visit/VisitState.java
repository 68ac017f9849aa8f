package jp.jissen.visit;

/** How far a visit and its note have come. */
public enum VisitState {
    /** Nothing is written yet, whether there is a date or not. */
    PLANNED,
    /** 下書き: the expert writes; the company reads nothing of it. */
    DRAFT,
    /** 確認待ち: the company has it to confirm. */
    SUBMITTED,
    /** 企業確認済み. */
    CONFIRMED,
    /** 意見あり: the company wants something put right. */
    ANSWERED,
    /** 承認済み: the office has accepted it; nothing of the note changes any more. */
    ACCEPTED;

    /** Whether the company may read the note. */
    public boolean submitted() {
        return this != PLANNED && this != DRAFT;
    }

    /** Whether the company may say something to it: once confirmed there is nothing left to say. */
    public boolean open() {
        return this == SUBMITTED || this == ANSWERED;
    }
}
