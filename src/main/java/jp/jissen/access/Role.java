package jp.jissen.access;

/** What a person may be in the programme. Several at once, each for a space or for the whole programme, each with its days. */
public enum Role {

    /** 参加者: the company's clerk who attends and keeps the registers. */
    PARTICIPANT(Scope.SPACE),
    /** 経営層: the company's approver; reads and decides. */
    EXECUTIVE(Scope.SPACE),
    /** 専門家: visits the companies assigned to them. */
    EXPERT(Scope.SPACE),
    /** 講師: teaches the sessions of an edition. */
    LECTURER(Scope.SPACE),
    /** 事務局: keeps the programme moving; sees every company, but not the rows of its registers. */
    COORDINATOR(Scope.PROGRAMME),
    /** システム管理者: accounts, rights, settings and the audit trail; no company's data. */
    ADMIN(Scope.PROGRAMME),
    /** 東京都: reads what the programme shows its client. */
    CLIENT(Scope.PROGRAMME),
    /** One page for somebody from outside. */
    GUEST(Scope.SPACE);

    private final Scope scope;

    Role(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }

    /** Where a grant of the role holds. */
    public enum Scope { SPACE, PROGRAMME }
}
