package jp.jissen.programme;

import java.time.LocalTime;

import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;

/**
 * One stretch of a session's afternoon, in the edition's local time.
 *
 * @throws Refusal for field {@code until} when it ends before it begins
 */
public record Phase(String code, Words label, LocalTime from, LocalTime until) {

    public Phase {
        label.require("label", TextLimit.LINE);
        if (!until.isAfter(from)) {
            throw Refusal.of("until", "refusal.period.reversed");
        }
    }
}
