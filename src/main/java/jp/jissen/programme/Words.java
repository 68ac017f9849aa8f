package jp.jissen.programme;

import java.util.Locale;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.TextLimit;
import jp.jissen.catalogue.Label;

/** A text of the programme in both languages; English may be missing, then Japanese stands in. */
@Embeddable
public record Words(String ja, String en) {

    public static Words of(Label label) {
        return new Words(label.ja(), label.en());
    }

    /** Checked for a form: Japanese must be there. @throws jp.jissen.base.Refusal for {@code field} or {@code field + "En"} */
    public static Words typed(String field, TextLimit limit, @Nullable String ja, @Nullable String en) {
        return new Words(limit.require(field, ja), limit.check(field + "En", en));
    }

    /** @throws jp.jissen.base.Refusal for {@code field} or {@code field + "En"} when a text does not fit */
    void check(String field, TextLimit limit) {
        limit.check(field, ja);
        limit.check(field + "En", en);
    }

    /** As {@link #check}, and Japanese must be there. */
    void require(String field, TextLimit limit) {
        limit.require(field, ja);
        limit.check(field + "En", en);
    }

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) && !en.isEmpty() ? en : ja;
    }
}
