package jp.jissen.action;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;

/**
 * Who does what until when.
 *
 * @param dueOn null where no day was agreed; between {@link #FIRST_DAY} and {@link #LAST_DAY}, because business days are counted up to it
 * @throws Refusal for the field without a text or an owner, and for a day that nobody can have meant
 */
public record Promise(String text, Party owner, @Nullable LocalDate dueOn) {

    public static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2049, 12, 31);

    public Promise(String text, @Nullable Party owner, @Nullable LocalDate dueOn) {
        this.text = TextLimit.NOTE.require("text", text);
        if (owner == null) {
            throw Refusal.of("owner", "refusal.text.missing");
        }
        this.owner = owner;
        if (dueOn != null && (dueOn.isBefore(FIRST_DAY) || dueOn.isAfter(LAST_DAY))) {
            throw Refusal.of("dueOn", "refusal.date.outside", FIRST_DAY, LAST_DAY);
        }
        this.dueOn = dueOn;
    }
}
