package jp.jissen.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = new Texts();

    @Test
    void aTextIsSaidInTheReadersLanguageAndInJapaneseForAllOthers() {
        assertThat(texts.get("refusal.slip.gone", Locale.ENGLISH)).isEqualTo("This slip no longer works. Please ask the office for a new one.");
        assertThat(texts.get("refusal.slip.gone", Locale.JAPANESE)).isEqualTo("この用紙はもう使えません。事務局に新しい用紙を頼んでください。");
        assertThat(texts.get("refusal.slip.gone", Locale.FRENCH)).isEqualTo(texts.get("refusal.slip.gone", Locale.JAPANESE));
        assertThat(texts.get("refusal.slip.gone", Locale.UK)).isEqualTo(texts.get("refusal.slip.gone", Locale.ENGLISH));
    }

    @Test
    void datesInATextHaveTheReadersForm() {
        var from = LocalDate.of(2025, 4, 1);
        var until = LocalDate.of(2026, 3, 31);

        assertThat(texts.get("refusal.date.outside", Locale.ENGLISH, from, until)).isEqualTo("Please choose a day from Tue, 1 April 2025 to Tue, 31 March 2026.");
        assertThat(texts.get("refusal.date.outside", Locale.JAPANESE, from, until)).contains("2025年4月1日(火)", "2026年3月31日(火)");
    }

    /** A lone apostrophe makes MessageFormat print the rest of the text as it stands. */
    @Test
    void everyPlaceForAnArgumentIsFilledInBothLanguages() {
        for (var locale : Texts.LOCALES) {
            var bundle = ResourceBundle.getBundle(Texts.BUNDLE, locale);
            bundle.keySet().stream().filter(key -> bundle.getString(key).contains("{0")).forEach(key ->
                    assertThat(texts.get(key, locale, 1, 2, 3, 4, 5, 6)).as("%s in %s", key, locale).doesNotContain("{"));
        }
    }

    @Test
    void anUnknownKeyIsAMistakeOfOurs() {
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> texts.get("no.such.text", Locale.JAPANESE));
    }
}
