package jp.jissen.casestudy;

/** How far a company's page is. */
public enum CaseState {
    /** 作成中: the office writes; the company reads nothing of it. */
    DRAFT,
    /** 企業確認中: the company has it to check. */
    CHECKING,
    /** 修正依頼: the company wants something changed. */
    ANSWERED,
    /** 企業了承: the company agrees to just this text. */
    AGREED,
    /** 校了: printed as it is; nothing changes any more. */
    FINAL;

    /** Whether the company has it to answer. */
    public boolean open() {
        return this == CHECKING || this == ANSWERED;
    }
}
