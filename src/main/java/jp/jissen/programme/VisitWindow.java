package jp.jissen.programme;

import jp.jissen.base.TextLimit;

/** When an expert's n-th visit is meant to take place. Windows overlap; only the order of a company's visits is strict. */
public record VisitWindow(int number, Period period, Words aim, boolean survey) {

    public VisitWindow {
        aim.require("aim", TextLimit.NOTE);
    }
}
