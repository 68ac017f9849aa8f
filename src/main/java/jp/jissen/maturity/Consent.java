package jp.jissen.maturity;

import java.time.LocalDate;

import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;

/** 合意: that a company agrees to its level. @param on the day on which it did; @param with whom of the company it was talked over. @throws Refusal for field {@code with} */
public record Consent(LocalDate on, String with) {

    public Consent {
        with = TextLimit.LINE.require("with", with);
    }
}
