package jp.jissen.register;

import java.time.LocalDate;

import jp.jissen.base.TextLimit;

/**
 * For how long the office may read a register, and what for.
 *
 * @param until the last day
 * @param purpose may be empty
 */
public record OpeningInput(LocalDate until, String purpose) {

    public OpeningInput {
        purpose = TextLimit.NOTE.check("purpose", purpose);
    }
}
