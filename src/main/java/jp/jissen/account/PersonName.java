package jp.jissen.account;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.TextLimit;

/**
 * A person's name as written, and its reading in kana for sorting. The name is kept as typed: 髙 and 﨑 stay.
 *
 * @throws jp.jissen.base.Refusal when the name is missing or too long
 */
public record PersonName(String name, String reading) {

    public PersonName(String name, @Nullable String reading) {
        this.name = TextLimit.LINE.require("name", name);
        this.reading = TextLimit.LINE.check("reading", reading);
    }
}
