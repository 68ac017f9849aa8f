package jp.jissen.programme;

import jp.jissen.base.TextLimit;

/** A stretch of the case collection's year: interviews, production, publication. */
public record Milestone(String code, Words label, Period period) {

    public Milestone {
        label.require("label", TextLimit.LINE);
    }
}
